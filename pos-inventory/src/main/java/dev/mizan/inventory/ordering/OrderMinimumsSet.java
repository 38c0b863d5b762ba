// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** What suppliers ask of orders was told, or told anew. */
public record OrderMinimumsSet(List<OrderMinimum> minimums) implements OrderingFact {
    public static final FactType<OrderMinimumsSet> TYPE = new FactType<>(
            "OrderMinimumsSet", 1, OrderMinimumsSet.class, OrderMinimumsSet::write, (in, version) -> read(in));

    public OrderMinimumsSet {
        minimums = List.copyOf(minimums);
    }

    @Override
    public FactType<OrderMinimumsSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("minimums", minimums, OrderMinimum::write);
    }

    private static OrderMinimumsSet read(FieldReader in) {
        return new OrderMinimumsSet(in.list("minimums", OrderMinimum::read));
    }
}
