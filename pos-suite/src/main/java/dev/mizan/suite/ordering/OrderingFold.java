// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.ordering.OrderingBook;
import dev.mizan.inventory.ordering.OrderingFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What suppliers ask of orders, and the versions of those that were amended. */
public final class OrderingFold implements Fold {
    private OrderingBook book = new OrderingBook();

    /** Nothing is asked. */
    public OrderingFold() {}

    /** The book as it stands; only for the writer's thread. */
    public OrderingBook book() {
        return book;
    }

    @Override
    public String name() {
        return "ordering";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(OrderingFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((OrderingFact) fact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        book.write(out);
    }

    @Override
    public void read(FieldReader in) {
        book = OrderingBook.read(in);
    }
}
