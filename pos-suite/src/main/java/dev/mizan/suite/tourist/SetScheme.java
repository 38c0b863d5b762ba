// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Takes part in a scheme. */
record SetScheme(TouristSchemeSet scheme) implements Flow<TouristSchemeSet> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Outcome.done(Decision.of(reading.times(), List.of(scheme)));
    }

    @Override
    public TouristSchemeSet answer(Recorded recorded) {
        return recorded.fact(TouristSchemeSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no scheme was set: " + recorded.document()));
    }
}
