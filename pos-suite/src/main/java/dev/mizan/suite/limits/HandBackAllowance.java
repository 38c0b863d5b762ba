// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.Uses;

/** Gives back at a till what it was granted of a promotion and has not spent; it spends nothing more of it. */
public record HandBackAllowance(PromotionId promotion) implements Flow<AllowanceHandedBack> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Meters meters = Uses.meters(reading);
        return Redeeming.handBack(meters, promotion, reading.at().path().lane(1).register())
                .map(handed -> Uses.of(new AllowanceHandedBack(reading.key(), handed), meters))
                .map(uses -> Decision.of(reading.times(), uses.facts()).withKeys(uses.keys()));
    }

    @Override
    public AllowanceHandedBack answer(Recorded recorded) {
        return recorded.fact(AllowanceHandedBack.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was handed back: " + recorded.document()));
    }
}
