// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.payable;

import dev.mizan.ledger.payrun.PaymentRuns;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Which bills are being paid by which run, and what suppliers take off for early payment. */
public final class PaymentRunFold implements Fold {
    private PaymentRuns runs = new PaymentRuns();

    /** No run yet. */
    public PaymentRunFold() {}

    /** The runs as they stand; only for the writer's thread. */
    public PaymentRuns runs() {
        return runs;
    }

    @Override
    public String name() {
        return "payment-runs";
    }

    @Override
    public Set<FactType<?>> reads() {
        return PaymentRuns.FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        runs.apply(fact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        runs.write(out);
    }

    @Override
    public void read(FieldReader in) {
        runs = PaymentRuns.read(in);
    }
}
