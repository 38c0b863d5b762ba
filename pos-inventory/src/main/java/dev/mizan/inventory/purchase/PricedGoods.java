// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;

/**
 * So much of an item and what all of it is worth by its order.
 *
 * @param worth of the whole quantity; what several deliveries are worth sums to what the whole is
 */
public record PricedGoods(Sku sku, Quantity quantity, Money worth) {
    /** Writes it, also for facts of other rooms. */
    public static void write(PricedGoods goods, FieldWriter out) {
        Goods.write(new Goods(goods.sku, goods.quantity), out);
        out.money("worth", goods.worth);
    }

    /** Reads it back. */
    public static PricedGoods read(FieldReader in) {
        Goods goods = Goods.read(in);
        return new PricedGoods(goods.sku(), goods.quantity(), in.money("worth"));
    }
}
