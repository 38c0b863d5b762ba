// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.cheque.ChequeRules;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;

/** Books what the bank took for a cheque that bounced. */
public record ChargeCheque(String label, Money charge, LocalDate on) implements Flow<JournalEntry> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(TreasuryFold.class)
                .treasury()
                .cheques()
                .find(label)
                .then(entry -> new OfficePosting(
                                ChequeRules.CHARGED,
                                Amounts.in(charge.currency()).with("charge", charge),
                                on,
                                label,
                                "")
                        .decide(reading))
                .map(posted -> Decision.of(reading.times(), posted));
    }

    @Override
    public JournalEntry answer(Recorded recorded) {
        return recorded.fact(JournalPosted.class)
                .orElseThrow(() -> new IllegalArgumentException("no charge: " + recorded.document()))
                .entry();
    }
}
