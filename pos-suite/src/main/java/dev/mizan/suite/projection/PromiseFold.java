// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.hold.AheadBook;
import dev.mizan.inventory.hold.AheadFact;
import dev.mizan.inventory.hold.AllowanceBook;
import dev.mizan.inventory.hold.HoldBook;
import dev.mizan.inventory.hold.HoldFact;
import dev.mizan.inventory.reorder.ReorderBook;
import dev.mizan.inventory.reorder.ReorderFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of the stock is promised, when it is ordered again, and which alerts stand. */
public final class PromiseFold implements Fold {
    /** Every kind of fact that it reads. */
    public static final List<FactType<?>> FACTS = Stream.of(HoldFact.TYPES, AheadFact.TYPES, ReorderFact.TYPES)
            .flatMap(List::stream)
            .toList();

    private HoldBook holds = new HoldBook();
    private AllowanceBook allowances = new AllowanceBook();
    private AheadBook ahead = new AheadBook();
    private ReorderBook reorder = new ReorderBook();

    /** Nothing is promised. */
    public PromiseFold() {}

    /** The promises. */
    public HoldBook holds() {
        return holds;
    }

    /** What tills may sell of without asking. */
    public AllowanceBook allowances() {
        return allowances;
    }

    /** What is promised for a day to come. */
    public AheadBook ahead() {
        return ahead;
    }

    /** The rules and alerts. */
    public ReorderBook reorder() {
        return reorder;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.copyOf(FACTS);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof HoldFact hold) {
            holds.apply(hold, recorded.times().recordedAt());
            allowances.apply(hold);
        } else if (fact instanceof AheadFact promise) {
            ahead.apply(promise);
        } else {
            reorder.apply((ReorderFact) fact);
        }
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void write(FieldWriter out) {
        out.object("holds", holds::write)
                .object("allowances", allowances::write)
                .object("ahead", ahead::write)
                .object("reorder", reorder::write);
    }

    @Override
    public void read(FieldReader in) {
        holds = in.object("holds", HoldBook::read);
        allowances = in.object("allowances", AllowanceBook::read);
        ahead = in.object("ahead", AheadBook::read);
        reorder = in.object("reorder", ReorderBook::read);
    }
}
