// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pick;

import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.pick.PickBook;
import dev.mizan.inventory.pick.PickFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers take, and which lots are set aside for what is held. */
public final class PickFold implements Fold {
    private PickBook book = new PickBook();

    /** Nothing is set aside. */
    public PickFold() {}

    /** The book as it stands; only for the writer's thread. */
    public PickBook book() {
        return book;
    }

    @Override
    public String name() {
        return "picks";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(PickFact.TYPES.stream(), Stream.of(GoodsHoldEnded.TYPE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof GoodsHoldEnded ended) {
            book.ended(ended.reservation());
        } else {
            book.apply((PickFact) fact);
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
        book = PickBook.read(in);
    }
}
