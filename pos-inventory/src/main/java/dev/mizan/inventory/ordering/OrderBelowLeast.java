// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/** An order is worth less than its supplier asks; it was written all the same, for whoever approves it to see. */
public record OrderBelowLeast(String number, Money total, Money least) implements OrderingFact {
    public static final FactType<OrderBelowLeast> TYPE = new FactType<>(
            "OrderBelowLeast", 1, OrderBelowLeast.class, OrderBelowLeast::write, (in, version) -> read(in));

    @Override
    public FactType<OrderBelowLeast> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).money("total", total).money("least", least);
    }

    private static OrderBelowLeast read(FieldReader in) {
        return new OrderBelowLeast(in.text("number"), in.money("total"), in.money("least"));
    }
}
