// SPDX-License-Identifier: Apache-2.0
/** The arithmetic of values and their shares, below all that is valued. */
@NullMarked
package dev.mizan.inventory.valuation.share;

import org.jspecify.annotations.NullMarked;
