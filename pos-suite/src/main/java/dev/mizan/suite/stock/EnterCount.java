// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.count.CountEntered;
import dev.mizan.inventory.count.CountRow;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Enters what was found.
 *
 * @param at when it was counted; empty for now
 */
public record EnterCount(String number, Optional<Instant> at, List<CountRow> rows) implements Flow<CountEntered> {
    public EnterCount {
        rows = List.copyOf(rows);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return new Storeroom(reading)
                .counting()
                .enter(number, at.orElse(reading.now()), rows)
                .map(entered -> Decision.of(reading.times(), List.of(entered)));
    }

    @Override
    public CountEntered answer(Recorded recorded) {
        return Storeroom.written(recorded, CountEntered.class);
    }
}
