// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import java.time.LocalDate;

/** Closes what stands open of a card payment. */
record CloseCardDifference(String tender, String reference, LocalDate on, String why)
        implements Flow<CardDifferenceClosed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (why.isBlank()) {
            return Outcome.refused(CardReason.NO_WHY);
        }
        return reading.state(ClearingFold.class).book().open(tender).stream()
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .map(it -> closed(it, reading))
                .orElseGet(() -> Outcome.refused(CardReason.NOTHING_OPEN, "reference", reference, "tender", tender));
    }

    private Outcome<Decision> closed(OpenCard card, Reading reading) {
        CardDifferenceClosed fact = new CardDifferenceClosed(tender, reference, card.open(), on, why);
        Amounts amounts = Amounts.in(card.open().currency()).with("open", tender, card.open());
        return new OfficePosting(CardRules.DIFFERENCE, amounts, on, reference, why)
                .decide(reading)
                .map(posted -> Decision.posted(reading.times(), fact, posted));
    }

    @Override
    public CardDifferenceClosed answer(Recorded recorded) {
        return recorded.fact(CardDifferenceClosed.class)
                .orElseThrow(() -> new IllegalArgumentException("no difference: " + recorded.document()));
    }
}
