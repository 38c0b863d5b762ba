// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.spi.organisation.OrgPath;
import java.time.Instant;

/**
 * What a shop has settled about promotions beside the promotions themselves.
 *
 * @param ownsLimits whether limits are counted here; a till that can not ask their owner spends what it was granted
 * @param clawsBack whether a return that breaks a deal takes back what the deal gave
 */
public record PromotionTerms(boolean ownsLimits, boolean clawsBack) {
    /** Limits are counted here, and a return repays the stored shares. */
    public static final PromotionTerms USUAL = new PromotionTerms(true, false);

    /** For a till on a store of its own, which spends limits and coupons within its allowance. */
    public PromotionTerms withinAllowance() {
        return new PromotionTerms(false, clawsBack);
    }

    /** What stays of a broken bundle is paid for without it, see {@link dev.mizan.core.sale.ClawedBack}. */
    public PromotionTerms clawingBack() {
        return new PromotionTerms(ownsLimits, true);
    }

    /**
     * What a till takes its uses from.
     *
     * @param now by its clock
     */
    public Draw draw(OrgPath path, Instant now) {
        return ownsLimits ? Draw.ON_LIMITS : Draw.onAllowance(path.lane(1).register(), now);
    }
}
