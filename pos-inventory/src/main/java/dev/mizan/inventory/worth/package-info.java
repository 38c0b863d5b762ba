// SPDX-License-Identifier: Apache-2.0
/** Goods that bring less than they had cost: written down, item by item, and up again where they bring more. */
@NullMarked
package dev.mizan.inventory.worth;

import org.jspecify.annotations.NullMarked;
