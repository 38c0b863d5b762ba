// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/**
 * An item that the file books at least once.
 *
 * @param name in English, which is all the shop wrote; the item's code where it wrote nothing
 * @param firstPrice the first price it is sold at; zero if stock of it is only corrected
 */
public record ShopItem(Sku item, Kind kind, String name, Money firstPrice) {}
