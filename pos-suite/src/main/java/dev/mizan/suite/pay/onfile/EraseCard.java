// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;

/** Notes that the token of a card that was forgotten stands for nothing any more. */
record EraseCard(PaymentReference card, boolean byAPerson) implements Flow<CardErased> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Optional<CardOnFile> found = reading.state(CardsFold.class).find(card);
        if (found.isEmpty()) {
            return Outcome.refused(CardReason.NOT_ON_FILE, "card", card);
        }
        return found.get().isOnFile()
                ? Outcome.refused(CardReason.STILL_KEPT, "card", card)
                : Outcome.done(Decision.of(reading.times(), List.of(new CardErased(card, byAPerson)))
                        .withKeys(List.of(reading.expected(FollowCards.key(card)))));
    }

    @Override
    public CardErased answer(Recorded recorded) {
        return recorded.fact(CardErased.class)
                .orElseThrow(() -> new IllegalArgumentException("no card was erased: " + recorded.document()));
    }
}
