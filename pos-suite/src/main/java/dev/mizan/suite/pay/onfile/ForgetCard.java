// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Has nothing charged to a card any more. */
record ForgetCard(PaymentReference card, String why) implements Flow<CardForgotten> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return FollowCards.find(reading, card)
                .map(it -> Decision.of(reading.times(), List.of(new CardForgotten(card, why)))
                        .withKeys(List.of(reading.expected(FollowCards.key(card)))));
    }

    @Override
    public CardForgotten answer(Recorded recorded) {
        return recorded.fact(CardForgotten.class)
                .orElseThrow(() -> new IllegalArgumentException("no card was forgotten: " + recorded.document()));
    }
}
