// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/** Sets a part of the free stock aside for a till that may lose its network: all that is wanted or nothing. */
public record AllowStock(Storekeeper keeper, StockAllowed wanted) implements Flow<StockAllowed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        for (Need need : wanted.needs()) {
            if (!keeper.policy().knows(need.place())) {
                return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", need.place());
            }
        }
        return reading.state(PromiseFold.class)
                .holds()
                .allow(reading.state(StockFold.class).book(), wanted, reading.now())
                .map(allowed -> Decision.of(reading.times(), List.of(allowed)));
    }

    @Override
    public StockAllowed answer(Recorded recorded) {
        return recorded.fact(StockAllowed.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was set aside: " + recorded.document()));
    }
}
