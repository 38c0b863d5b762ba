// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ahead;

import dev.mizan.inventory.hold.AheadEnded;
import dev.mizan.inventory.hold.AheadPromised;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Ends a promise ahead: lets it go, or holds its goods from now on, in one commit.
 *
 * @param pickedUntil how long they are held; empty where it is let go
 */
record EndAhead(String number, Optional<Instant> pickedUntil) implements Flow<AheadEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(PromiseFold.class)
                .ahead()
                .find(number)
                .then(promised -> pickedUntil
                        .map(until -> picked(reading, promised, until))
                        .orElseGet(() -> Outcome.done(Decision.of(
                                reading.times(), List.of(new AheadEnded(number, AheadEnded.How.RELEASED))))));
    }

    private Outcome<Decision> picked(Reading reading, AheadPromised promised, Instant until) {
        StringJoiner missing = new StringJoiner(", ");
        for (Need need : promised.needs()) {
            long free = new Horizon(reading, need.place(), need.sku()).today(number);
            if (need.steps() > free) {
                missing.add((need.steps() - free) + " " + need.sku());
            }
        }
        return missing.length() > 0
                ? Outcome.refused(ReservationReason.SHORT, "missing", missing)
                : reading.state(PromiseFold.class)
                        .holds()
                        .hold(reading.state(StockFold.class).book(), number, promised.needs(), until, reading.now())
                        .map(held -> Decision.of(
                                reading.times(), List.of(new AheadEnded(number, AheadEnded.How.PICKED), held)));
    }

    @Override
    public AheadEnded answer(Recorded recorded) {
        return recorded.fact(AheadEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("no promise was ended: " + recorded.document()));
    }
}
