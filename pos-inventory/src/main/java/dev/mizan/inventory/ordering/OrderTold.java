// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A version of an order was told to its supplier. */
public record OrderTold(String number, int version) implements OrderingFact {
    public static final FactType<OrderTold> TYPE =
            new FactType<>("OrderTold", 1, OrderTold.class, OrderTold::write, (in, version) -> read(in));

    @Override
    public FactType<OrderTold> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number).number("version", version);
    }

    private static OrderTold read(FieldReader in) {
        return new OrderTold(in.text("number"), Math.toIntExact(in.number("version")));
    }
}
