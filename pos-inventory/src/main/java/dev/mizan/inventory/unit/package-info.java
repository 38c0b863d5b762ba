// SPDX-License-Identifier: Apache-2.0
/** Quantities and prices converted between units without losing anything. */
@NullMarked
package dev.mizan.inventory.unit;

import org.jspecify.annotations.NullMarked;
