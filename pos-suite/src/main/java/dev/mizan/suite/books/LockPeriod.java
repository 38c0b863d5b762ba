// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.PeriodLocked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.List;

/**
 * Locks all days up to one; what happens on them afterwards is booked on the first open day.
 *
 * @param through the last day of a month of the fiscal calendar
 */
public record LockPeriod(LocalDate through, Lock lock) implements Flow<PeriodLocked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(LedgerFold.class)
                .books()
                .lock(through, lock)
                .map(fact -> Decision.of(reading.times(), List.of(fact)));
    }

    @Override
    public PeriodLocked answer(Recorded recorded) {
        return recorded.fact(PeriodLocked.class)
                .orElseThrow(() -> new IllegalArgumentException("no lock: " + recorded.document()));
    }
}
