// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/** What somebody found of an item: zero or more, in any unit that converts exactly into the item's. */
public record CountRow(Sku sku, Quantity found) {}
