// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.HashSet;
import java.util.Set;

/** Money under way: cheques, bags, disputes, foreign items, what was withheld. */
public final class TreasuryFold implements Fold {
    private static final Set<FactType<?>> READS = reads(Treasury.FACTS);

    private Treasury state;

    /** No money under way, in this currency. */
    public TreasuryFold(Currency currency) {
        this.state = new Treasury(currency);
    }

    /** The state as it stands; only for the writer's thread, but what it hands out is for all. */
    public Treasury treasury() {
        return state;
    }

    /** Its own facts, and settlements: a chargeback comes with one. */
    private static Set<FactType<?>> reads(Set<FactType<?>> own) {
        Set<FactType<?>> all = new HashSet<>(own);
        all.add(CardsSettled.TYPE);
        return Set.copyOf(all);
    }

    @Override
    public String name() {
        return "treasury";
    }

    @Override
    public Set<FactType<?>> reads() {
        return READS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        state.apply(fact);
    }

    @Override
    public int version() {
        return Treasury.version();
    }

    @Override
    public void write(FieldWriter out) {
        state.write(out);
    }

    @Override
    public void read(FieldReader in) {
        state = Treasury.read(in);
    }
}
