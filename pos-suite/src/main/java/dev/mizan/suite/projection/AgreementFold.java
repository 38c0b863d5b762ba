// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.agreement.Agreements;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What was agreed and is booked period by period, and what was planned. */
public final class AgreementFold implements Fold {
    private Agreements state;

    /** Nothing was agreed yet. */
    public AgreementFold() {
        this.state = new Agreements();
    }

    /** The state as it stands; only for the writer's thread, but what it hands out is for all. */
    public Agreements agreements() {
        return state;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Agreements.FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        state.apply(fact);
    }

    @Override
    public int version() {
        return Agreements.version();
    }

    @Override
    public void write(FieldWriter out) {
        state.write(out);
    }

    @Override
    public void read(FieldReader in) {
        state = Agreements.read(in);
    }
}
