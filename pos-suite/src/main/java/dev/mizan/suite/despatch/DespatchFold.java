// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.inventory.despatch.DespatchBook;
import dev.mizan.inventory.despatch.DespatchFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** The pallets that are on their way. */
public final class DespatchFold implements Fold {
    private DespatchBook book = new DespatchBook();

    /** Nothing is on its way. */
    public DespatchFold() {}

    /** The book as it stands; only for the writer's thread. */
    public DespatchBook book() {
        return book;
    }

    @Override
    public String name() {
        return "despatches";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(DespatchFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof DespatchFact despatch) {
            book.apply(despatch);
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
        book = DespatchBook.read(in);
    }
}
