// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.hold.HoldBook;
import dev.mizan.inventory.hold.HoldFact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PromiseFold;
import java.util.List;

/**
 * Prolongs a promise or ends it; refused where it was ended before or its time is over. What is set aside for
 * a till can be released alone, where the till is lost: what it sold is then told as oversold when it is heard of.
 *
 * @param change what happens to it
 */
public record ChangeHold(String reservation, HoldFact change) implements Flow<HoldFact> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        HoldBook holds = reading.state(PromiseFold.class).holds();
        if (holds.isAllowance(reservation)
                && change.equals(new GoodsHoldEnded(reservation, GoodsHoldEnded.How.RELEASED))) {
            return Outcome.done(Decision.of(reading.times(), List.of(change)));
        }
        return holds.live(reservation, reading.now()).map(live -> Decision.of(reading.times(), List.of(change)));
    }

    @Override
    public HoldFact answer(Recorded recorded) {
        return recorded.fact(HoldFact.class)
                .orElseThrow(() -> new IllegalArgumentException("no promise was changed: " + recorded.document()));
    }
}
