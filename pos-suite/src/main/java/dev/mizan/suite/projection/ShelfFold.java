// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.pricing.shelf.LabelBook;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What hangs on the shelves of the stores, and who is about to change it. */
public final class ShelfFold implements Fold {
    private LabelBook book = new LabelBook();

    /** No label hangs. */
    public ShelfFold() {}

    /** The book of labels as it stands; only for the writer's thread. */
    public LabelBook book() {
        return book;
    }

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(LabelFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((LabelFact) fact);
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
        book = LabelBook.read(in);
    }
}
