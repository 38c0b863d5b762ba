// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.DisputeLost;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;

/** A chargeback was lost: what the acquirer withheld is a loss. One that was won comes with a settlement. */
public record LoseDispute(String acquirer, String reference, LocalDate on) implements Flow<DisputeLost> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(TreasuryFold.class)
                .treasury()
                .dispute(acquirer, reference)
                .then(amount -> new OfficePosting(
                                CardRules.DISPUTE_LOST,
                                Amounts.in(amount.currency()).with("loss", amount),
                                on,
                                reference,
                                acquirer)
                        .decide(reading)
                        .map(posted -> Decision.posted(
                                reading.times(), new DisputeLost(acquirer, reference, amount, on), posted)));
    }

    @Override
    public DisputeLost answer(Recorded recorded) {
        return recorded.fact(DisputeLost.class)
                .orElseThrow(() -> new IllegalArgumentException("no dispute: " + recorded.document()));
    }
}
