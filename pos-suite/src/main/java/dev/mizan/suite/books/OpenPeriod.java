// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.period.PeriodOpened;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens softly locked days again.
 *
 * @param from the first day of a month of the fiscal calendar
 */
public record OpenPeriod(LocalDate from) implements Flow<PeriodOpened> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(LedgerFold.class)
                .books()
                .open(from)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public PeriodOpened answer(Recorded recorded) {
        return recorded.fact(PeriodOpened.class)
                .orElseThrow(() -> new IllegalArgumentException("no opening: " + recorded.document()));
    }
}
