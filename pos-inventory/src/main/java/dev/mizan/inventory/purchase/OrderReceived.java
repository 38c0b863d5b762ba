// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * Goods of an order came: into our stock, or to our customer.
 *
 * @param note the number of the delivery note
 * @param goods with what they are worth by the order, which raises received-not-invoiced
 */
public record OrderReceived(String number, String note, List<PricedGoods> goods) implements PurchaseFact {
    public static final FactType<OrderReceived> TYPE =
            new FactType<>("OrderReceived", 1, OrderReceived.class, OrderReceived::write, (in, version) -> read(in));

    public OrderReceived {
        goods = List.copyOf(goods);
    }

    @Override
    public FactType<OrderReceived> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).text("note", note).list("goods", goods, PricedGoods::write);
    }

    private static OrderReceived read(FieldReader in) {
        return new OrderReceived(in.text("number"), in.text("note"), in.list("goods", PricedGoods::read));
    }
}
