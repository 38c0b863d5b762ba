// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.rebate.RebateBook;
import dev.mizan.inventory.rebate.RebateFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Rebates that are agreed with suppliers, and those that they owe. */
public final class RebateFold implements Fold {
    private RebateBook book = new RebateBook();

    /** Nothing is agreed. */
    public RebateFold() {}

    /** The book of rebates as it stands; only for the writer's thread. */
    public RebateBook book() {
        return book;
    }

    @Override
    public String name() {
        return "rebates";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(RebateFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((RebateFact) fact);
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
        book = RebateBook.read(in);
    }
}
