// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * An order was changed; all of it as it stands now.
 *
 * @param version of the order; the first one is 1
 * @param prices the goods; {@code worth} is the price of one of the unit
 * @param approved whether it needs no approval anew
 */
public record OrderAmended(String number, int version, OrderTerms terms, List<PricedGoods> prices, boolean approved)
        implements OrderingFact {
    public static final FactType<OrderAmended> TYPE =
            new FactType<>("OrderAmended", 1, OrderAmended.class, OrderAmended::write, (in, version) -> read(in));

    public OrderAmended {
        prices = List.copyOf(prices);
    }

    @Override
    public FactType<OrderAmended> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .number("version", version)
                .object("terms", terms::write)
                .list("prices", prices, PricedGoods::write)
                .flag("approved", approved);
    }

    private static OrderAmended read(FieldReader in) {
        return new OrderAmended(
                in.text("number"),
                Math.toIntExact(in.number("version")),
                in.object("terms", OrderTerms::read),
                in.list("prices", PricedGoods::read),
                in.flag("approved"));
    }
}
