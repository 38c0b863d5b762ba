// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.core.till.Count;
import dev.mizan.core.till.TillClosed;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.CashPosting;
import java.util.List;

/** Closes a till with what was counted: the Z report, and what is over or short in the books. */
public record CloseTill(List<Count> counts) implements Flow<Recorded> {
    public CloseTill {
        counts = List.copyOf(counts);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .close(counts)
                        .then(closed -> CashPosting.of(closed, reading, till.times())
                                .map(posted -> Decision.posted(till.times(), closed, posted))));
    }

    @Override
    public Recorded answer(Recorded recorded) {
        if (recorded.fact(TillClosed.class).isEmpty()) {
            throw new IllegalArgumentException("no till was closed: " + recorded.document());
        }
        return recorded;
    }
}
