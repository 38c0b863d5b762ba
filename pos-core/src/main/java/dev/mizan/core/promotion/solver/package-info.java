// SPDX-License-Identifier: Apache-2.0
/**
 * Finds which units of a basket go to which of the deals that compete for them, so that the basket saves the most, and
 * proves it: integers only, no clock, the same answer on every machine.
 */
@NullMarked
package dev.mizan.core.promotion.solver;

import org.jspecify.annotations.NullMarked;
