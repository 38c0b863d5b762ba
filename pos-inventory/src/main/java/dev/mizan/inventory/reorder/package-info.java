// SPDX-License-Identifier: Apache-2.0
/** When an item is ordered again and of whom: rules as facts, alerts at the moment of crossing, proposals. */
@NullMarked
package dev.mizan.inventory.reorder;

import org.jspecify.annotations.NullMarked;
