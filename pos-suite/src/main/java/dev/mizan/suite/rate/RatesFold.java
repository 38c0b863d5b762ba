// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.KeptRates;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** The exchange rates that were told. */
public final class RatesFold implements Fold {
    private KeptRates rates = new KeptRates();

    /** None was told yet. */
    public RatesFold() {}

    /** All of them; only for the writer's thread, but what it hands out is for all. */
    public KeptRates rates() {
        return rates;
    }

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(RatesKept.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof RatesKept kept) {
            rates.apply(kept);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        rates.write(out);
    }

    @Override
    public void read(FieldReader in) {
        rates = KeptRates.read(in);
    }
}
