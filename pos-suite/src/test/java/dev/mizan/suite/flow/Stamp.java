// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import java.util.List;

/** Puts a stamp on a card, at most ten on each; the card is a key, so that no two tills do it at a time. */
record Stamp(String card, Runnable meanwhile) implements Flow<Long> {
    Stamp(String card) {
        this(card, () -> {});
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        long stamps = reading.state(Cards.class).stamps.getOrDefault(card, 0L);
        if (stamps == 10) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", "room on " + card);
        }
        var key = reading.expected(StreamKey.of("card", card));
        meanwhile.run();
        return Outcome.done(
                Decision.of(reading.times(), List.of(new Stamped(card, 1))).withKeys(List.of(key)));
    }

    @Override
    public Long answer(Recorded recorded) {
        return recorded.fact(Stamped.class)
                .orElseThrow(() -> new IllegalArgumentException("no stamp"))
                .stamps();
    }
}
