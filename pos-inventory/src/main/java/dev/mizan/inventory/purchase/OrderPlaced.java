// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * An order was written; it is not sent before somebody approves it.
 *
 * @param prices the goods; {@code worth} is the price of one of the unit
 */
public record OrderPlaced(String number, OrderTerms terms, List<PricedGoods> prices) implements PurchaseFact {
    public static final FactType<OrderPlaced> TYPE =
            new FactType<>("OrderPlaced", 1, OrderPlaced.class, OrderPlaced::write, (in, version) -> read(in));

    public OrderPlaced {
        prices = List.copyOf(prices);
    }

    @Override
    public FactType<OrderPlaced> factType() {
        return TYPE;
    }

    /** The order as it was written. */
    public PurchaseOrder order() {
        return PurchaseOrder.of(
                number,
                prices.stream()
                        .map(it -> new OrderLine(it.sku(), it.quantity(), it.worth()))
                        .toList(),
                terms.receiving());
    }

    private void write(FieldWriter out) {
        out.text("number", number).object("terms", terms::write).list("prices", prices, PricedGoods::write);
    }

    private static OrderPlaced read(FieldReader in) {
        return new OrderPlaced(
                in.text("number"), in.object("terms", OrderTerms::read), in.list("prices", PricedGoods::read));
    }
}
