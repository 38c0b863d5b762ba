// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Reads the totals of the open session; only the series of X reports moves on. */
public record ReadX() implements Flow<Recorded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .map(till -> Decision.of(till.times(), List.of(till.session().readX())));
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}
