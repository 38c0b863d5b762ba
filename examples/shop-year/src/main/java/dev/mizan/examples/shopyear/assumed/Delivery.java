// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;

/** Goods of one item that the supplier brings. */
public record Delivery(Sku item, int pieces, Money unitCost) {}
