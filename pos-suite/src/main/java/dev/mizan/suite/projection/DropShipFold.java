// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.dropship.DropShipBook;
import dev.mizan.inventory.dropship.DropShipFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Which items suppliers send to customers, and which of their orders fulfil which sale. */
public final class DropShipFold implements Fold {
    private DropShipBook book = new DropShipBook();

    /** The shop sends everything itself. */
    public DropShipFold() {}

    /** The book as it stands; only for the writer's thread. */
    public DropShipBook book() {
        return book;
    }

    @Override
    public String name() {
        return "drop-ships";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(DropShipFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((DropShipFact) fact);
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
        book = DropShipBook.read(in);
    }
}
