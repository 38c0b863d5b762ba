// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.sell.Uses;
import java.util.List;
import java.util.Optional;

/**
 * Gives back at a till what it has not spent of all its allowances; where there is nothing, refused as {@link
 * FlowReason#NOT_FOUND}.
 *
 * @param endedOnly of those alone that have ended by the till's clock
 */
public record HandBackAllowances(boolean endedOnly) implements Flow<AllowanceHandedBack> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        String register = reading.at().path().lane(1).register();
        List<StreamKey> own = reading.state(LimitsFold.class).allowances(register);
        Meters meters = Uses.meters(reading);
        List<Move> parts = Redeeming.handBack(meters, own, endedOnly ? Optional.of(reading.now()) : Optional.empty());
        if (parts.isEmpty()) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", register);
        }
        Uses uses = Uses.of(new AllowanceHandedBack(reading.key(), parts), meters);
        return Outcome.done(Decision.of(reading.times(), uses.facts()).withKeys(uses.keys()));
    }

    @Override
    public AllowanceHandedBack answer(Recorded recorded) {
        return recorded.fact(AllowanceHandedBack.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was handed back: " + recorded.document()));
    }
}
