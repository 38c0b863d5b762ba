// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Which lots lie where. */
public final class LotFold implements Fold {
    private LotBook book = new LotBook();

    /** No lot was ever seen. */
    public LotFold() {}

    /** The lot book as it stands; only for the writer's thread. */
    public LotBook book() {
        return book;
    }

    @Override
    public String name() {
        return "lots";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(LotFact.TYPES);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        book.apply((LotFact) fact);
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        book.write(out);
    }

    @Override
    public void read(FieldReader in) {
        book = LotBook.read(in);
    }
}
