// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.revenue.ExpectReturns;
import dev.mizan.suite.revenue.MovePromises;
import java.time.LocalDate;

/** Revenue that is not earned with the sale; see {@link dev.mizan.suite.revenue.DeferPromises} for the sale itself. */
public final class RevenueDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public RevenueDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * A promise of earlier sales was kept: points were used, a month of warranty is over.
     *
     * @param kind {@code points}, {@code warranty}
     */
    public Outcome<JournalEntry> earn(String kind, Money amount, LocalDate on, String document) {
        return flows.run(office, MovePromises.earned(kind, amount, on, document));
    }

    /** What of a promise nobody will ask for; {@link dev.mizan.ledger.revenue.Breakage} tells how much is earned. */
    public Outcome<JournalEntry> breakage(String kind, Money amount, LocalDate on, String document) {
        return flows.run(office, MovePromises.breakage(kind, amount, on, document));
    }

    /** What customers are expected to give back of all sales that can still be returned. */
    public Outcome<JournalEntry> expectReturns(ExpectedReturns expected, LocalDate on) {
        return flows.run(office, new ExpectReturns(expected, on));
    }
}
