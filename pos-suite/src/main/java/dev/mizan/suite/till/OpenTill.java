// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.till;

import dev.mizan.core.till.TillOpened;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.CashPosting;
import java.util.List;

/**
 * Opens a till with a float. Where the drawer should hold another amount by the books, the difference came from the safe
 * or went into it, and is posted so.
 */
public record OpenTill(Money opening) implements Flow<TillOpened> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        return AtTill.session(reading)
                .open(times.businessDate(), List.of(opening))
                .then(opened -> CashPosting.opening(opening, reading, times)
                        .map(posted -> Decision.posted(times, opened, posted)));
    }

    @Override
    public TillOpened answer(Recorded recorded) {
        return recorded.fact(TillOpened.class)
                .orElseThrow(() -> new IllegalArgumentException("no opening: " + recorded.document()));
    }
}
