// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.StockAllowanceHandedBack;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import java.util.List;

/** A till hands back what it has not sold of an allowance; the shop promises it again as soon as it hears of it. */
public record HandBackStock(String reservation) implements Flow<StockAllowanceHandedBack> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(PromiseFold.class)
                .allowances()
                .handBack(reading.at().path().lane(1).register(), reservation)
                .map(back -> Decision.of(reading.times(), List.of(back)));
    }

    @Override
    public StockAllowanceHandedBack answer(Recorded recorded) {
        return recorded.fact(StockAllowanceHandedBack.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was handed back: " + recorded.document()));
    }
}
