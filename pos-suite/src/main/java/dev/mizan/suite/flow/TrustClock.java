// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Outcome;
import java.util.List;

/** Says that the clock is right, so that a till whose last document bears a later time writes again. */
public record TrustClock(String why) implements Flow<ClockTrusted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (why.isBlank()) {
            return Outcome.refused(FlowReason.NO_REASON_GIVEN, "what", "clock");
        }
        return Outcome.done(Decision.of(reading.times(), List.of(new ClockTrusted(reading.now(), why))));
    }

    @Override
    public ClockTrusted answer(Recorded recorded) {
        return recorded.fact(ClockTrusted.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing about a clock: " + recorded.document()));
    }
}
