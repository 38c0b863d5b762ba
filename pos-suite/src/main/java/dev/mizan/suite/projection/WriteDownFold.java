// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.inventory.worth.WriteDownBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What of each item is written down below its cost. */
public final class WriteDownFold implements Fold {
    private WriteDownBook book = new WriteDownBook();

    /** Nothing is written down. */
    public WriteDownFold() {}

    /** The book of write-downs as it stands; only for the writer's thread. */
    public WriteDownBook book() {
        return book;
    }

    @Override
    public String name() {
        return "write-downs";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(StockWrittenDown.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((StockWrittenDown) fact);
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
        book = WriteDownBook.read(in);
    }
}
