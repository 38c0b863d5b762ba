// SPDX-License-Identifier: Apache-2.0
/** Reports on stock, as values: what is on hand, what it is worth, and the stock card of an item. */
@NullMarked
package dev.mizan.inventory.report;

import org.jspecify.annotations.NullMarked;
