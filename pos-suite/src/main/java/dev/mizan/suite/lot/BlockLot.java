// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.LotBlocked;
import dev.mizan.inventory.lot.LotReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LotFold;
import java.util.List;

/** Recalls a lot, or lets it go again: from now on tills sell it or not. */
public record BlockLot(LotBlocked lot) implements Flow<LotBlocked> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(LotFold.class).book().knows(lot.sku(), lot.lot())
                ? Outcome.done(Decision.of(reading.times(), List.of(lot)))
                : Outcome.refused(LotReason.UNKNOWN, "lot", lot.lot(), "sku", lot.sku());
    }

    @Override
    public LotBlocked answer(Recorded recorded) {
        return recorded.fact(LotBlocked.class)
                .orElseThrow(() -> new IllegalArgumentException("no lot was blocked: " + recorded.document()));
    }
}
