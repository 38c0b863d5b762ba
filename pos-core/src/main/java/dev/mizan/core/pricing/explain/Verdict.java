// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.explain;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.condition.Condition;
import java.util.List;

/** What became of a promotion that is about something in a basket, or was brought by its coupon or shopper. */
public sealed interface Verdict {
    /** Which promotion. */
    Promotion promotion();

    /**
     * It applied.
     *
     * @param times groups of a deal, sets of a gift, or 1
     * @param value what it took off, in minor units
     */
    record Applied(Promotion promotion, long times, long value) implements Verdict {}

    /**
     * Others gave the customer more on the same goods.
     *
     * @param others those that applied in the contest
     * @param by how much more all of them took off than it would have alone
     */
    record LostTo(Promotion promotion, List<PromotionId> others, long by) implements Verdict {
        public LostTo {
            others = List.copyOf(others);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition the first that does not
     * @param missing how much, in minor units or units of goods: what a hint to the customer is made of
     * @param wouldSave what it would take off the basket as it is, were it to hold
     */
    record NotQualified(Promotion promotion, Condition condition, long missing, long wouldSave) implements Verdict {}

    /** It runs elsewhere, at another time, for others or with another coupon. */
    record OutOfScope(Promotion promotion) implements Verdict {}

    /**
     * Another applied that it may not stand beside: an exclusive one, or one of its group.
     *
     * @param other which
     */
    record ExcludedBy(Promotion promotion, PromotionId other) implements Verdict {}

    /** What is left of its limits does not pay for it here, or the shopper can not be counted. */
    record Budget(Promotion promotion) implements Verdict {}

    /** Its goods can not fill it, are never discountable, or stand at their floors. */
    record NothingToReduce(Promotion promotion) implements Verdict {}
}
