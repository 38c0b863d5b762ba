// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/**
 * An item in stock of a receipt that is put right.
 *
 * @param quantity by which more came, below zero where less did
 * @param worth of that, as it was told to cost
 * @param cost by how much all of it costs more than it was told to
 */
record RightItem(Sku sku, Quantity quantity, Money worth, Money cost) {
    RightItem plus(RightItem more) {
        Quantity both = quantity.plus(more.quantity.in(quantity.unit()));
        return new RightItem(sku, both, worth.plus(more.worth), cost.plus(more.cost));
    }

    PricedGoods moving() {
        return new PricedGoods(sku, quantity, worth);
    }
}
