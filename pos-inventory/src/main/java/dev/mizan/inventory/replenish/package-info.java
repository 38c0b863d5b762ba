// SPDX-License-Identifier: Apache-2.0
/** How much to order and when: order points, economic quantities, service levels, one-time orders. */
@NullMarked
package dev.mizan.inventory.replenish;

import org.jspecify.annotations.NullMarked;
