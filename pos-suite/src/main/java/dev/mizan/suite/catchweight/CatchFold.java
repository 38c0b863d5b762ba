// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchFact;
import dev.mizan.inventory.count.CountClosed;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many pieces lie beside the weight of items that are counted and weighed. */
public final class CatchFold implements Fold {
    private CatchBook book = new CatchBook();

    /** Nothing is counted beside its weight. */
    public CatchFold() {}

    /** The book as it stands; only for the writer's thread. */
    public CatchBook book() {
        return book;
    }

    @Override
    public String name() {
        return "catch-weights";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(CatchFact.TYPES.stream(), Stream.of(CountClosed.TYPE, OrderClosed.TYPE))
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof CatchFact caught) {
            book.apply(caught, recorded.times().occurredAt());
        } else if (fact instanceof CountClosed closed) {
            book.closed(closed.number());
        } else if (fact instanceof OrderClosed closed) {
            book.ended(closed.number());
        }
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
        book = CatchBook.read(in);
    }
}
