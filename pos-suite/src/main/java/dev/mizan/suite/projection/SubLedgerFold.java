// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** What stands behind the control accounts: parties, assets, settlements, proposals and returns. */
public final class SubLedgerFold implements Fold {
    private SubLedgers ledgers;

    /** Empty sub-ledgers in this currency. */
    public SubLedgerFold(Currency currency) {
        this.ledgers = new SubLedgers(currency);
    }

    /** The sub-ledgers as they stand; only for the writer's thread, but what they hand out is for all. */
    public SubLedgers ledgers() {
        return ledgers;
    }

    @Override
    public String name() {
        return "sub-ledgers";
    }

    @Override
    public Set<FactType<?>> reads() {
        return SubLedgers.FACTS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        ledgers.apply(fact);
    }

    @Override
    public int version() {
        return SubLedgers.version();
    }

    @Override
    public void write(FieldWriter out) {
        ledgers.write(out);
    }

    @Override
    public void read(FieldReader in) {
        ledgers = SubLedgers.read(in);
    }
}
