// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.SubLedgerFold;

/**
 * Takes in what an acquirer settled: deposit, fee, the VAT on it, and chargebacks, out of the clearing. A batch that came
 * before is refused.
 *
 * @param tender the kind whose clearing it empties: {@code card}, {@code wallet}, {@code instalment}
 */
public record SettleCards(String tender, Settlement settlement) implements Flow<CardsSettled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(SubLedgerFold.class)
                .ledgers()
                .isNew(settlement)
                .then(fresh -> new OfficePosting(
                                CardRules.SETTLED, fresh.amounts(tender), fresh.on(), fresh.batch(), fresh.acquirer())
                        .decide(reading))
                .map(posted -> Decision.posted(reading.times(), new CardsSettled(tender, settlement), posted));
    }

    @Override
    public CardsSettled answer(Recorded recorded) {
        return recorded.fact(CardsSettled.class)
                .orElseThrow(() -> new IllegalArgumentException("no settlement: " + recorded.document()));
    }
}
