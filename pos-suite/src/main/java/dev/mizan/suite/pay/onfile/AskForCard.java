// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Makes it durable whose card the next payment keeps, and for what. */
record AskForCard(CardAsked asked) implements Flow<CardAsked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Outcome.done(Decision.of(reading.times(), List.of(asked))
                .withKeys(List.of(reading.expected(FollowCards.key(asked.card())))));
    }

    @Override
    public CardAsked answer(Recorded recorded) {
        return recorded.fact(CardAsked.class)
                .orElseThrow(() -> new IllegalArgumentException("no card was asked for: " + recorded.document()));
    }
}
