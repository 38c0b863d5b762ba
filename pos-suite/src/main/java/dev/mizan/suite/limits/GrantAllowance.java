// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.promotion.redeem.LimitReason;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.sell.Uses;
import java.time.Instant;
import java.util.Optional;

/**
 * Sets a part of a promotion's limits aside for a till, today. What was granted and spent never exceeds the limits.
 *
 * @param register which till, as {@code tenant/store/till}
 * @param until when it ends by that till's clock, where it ends
 */
public record GrantAllowance(PromotionId promotion, String register, Usage part, Optional<Instant> until)
        implements Flow<AllowanceGranted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (until.isPresent() && !until.get().isAfter(reading.now())) {
            return Outcome.refused(LimitReason.ENDS_TOO_SOON, "promotion", promotion, "until", until.get());
        }
        Meters meters = Uses.meters(reading);
        Redeeming redeeming = new Redeeming(
                meters, Draw.ON_LIMITS, reading.times().businessDate().date());
        return reading.state(AssortmentFold.class)
                .books(reading.now())
                .promotions()
                .find(promotion)
                .map(found -> redeeming.grant(found, part))
                .orElseGet(() -> Outcome.refused(PromotionReason.UNKNOWN_PROMOTION, "promotion", promotion))
                .map(move -> {
                    Uses uses = Uses.of(new AllowanceGranted(reading.key(), register, move, until), meters);
                    return Decision.of(reading.times(), uses.facts()).withKeys(uses.keys());
                });
    }

    @Override
    public AllowanceGranted answer(Recorded recorded) {
        return recorded.fact(AllowanceGranted.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was granted: " + recorded.document()));
    }
}
