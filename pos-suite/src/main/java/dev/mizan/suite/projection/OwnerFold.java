// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Whose goods lie in the shop, and what their owners are owed. */
public final class OwnerFold implements Fold {
    private OwnerBook book = new OwnerBook();

    /** All goods are the shop's own. */
    public OwnerFold() {}

    /** The book of owners as it stands; only for the writer's thread. */
    public OwnerBook book() {
        return book;
    }

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(OwnerFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((OwnerFact) fact);
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
        book = OwnerBook.read(in);
    }
}
