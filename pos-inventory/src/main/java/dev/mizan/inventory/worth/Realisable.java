// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.worth;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/**
 * What can be got for an item, less what completing and selling it costs (IAS 2.6).
 *
 * @param each of one of the unit that it is kept in; below zero counts as nothing
 */
public record Realisable(Sku sku, Money each) {}
