// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.hijri.HijriTable;

/**
 * What peers do differently: each is a choice of the shop.
 *
 * @param remainder who gets the minor units left when an amount is shared among lines
 * @param rounding how percentages become minor units
 * @param roundOn what of them is rounded
 * @param order which line is the first
 * @param contest how deals share units
 * @param objective what the best deal is
 * @param budget how much work a proof of the best deal may cost
 * @param reduceManualPrices whether a line with a price set by hand still gets promotions
 * @param hijri when Hijri months begin
 */
public record PromotionPolicy(
        Remainder remainder,
        Rounding rounding,
        RoundOn roundOn,
        LineOrder order,
        Contest contest,
        Objective objective,
        Budget budget,
        boolean reduceManualPrices,
        HijriTable hijri) {
    /**
     * Largest remainder, the discount half up, lines told apart by content, deals competing for the least total, and none
     * on prices set by hand.
     */
    public static final PromotionPolicy USUAL = new PromotionPolicy(
            Remainder.LARGEST_REMAINDER,
            Rounding.HALF_UP,
            RoundOn.DISCOUNT,
            LineOrder.BY_CONTENT,
            Contest.BEST_DEAL,
            Objective.LEAST_TOTAL,
            Budget.TILL,
            false,
            HijriTable.UMM_AL_QURA);

    public PromotionPolicy {
        if (rounding.equals(Rounding.EXACT) || rounding.increment() != 1) {
            throw new IllegalArgumentException("promotions round to one minor unit, not by " + rounding);
        }
    }

    public PromotionPolicy remainder(Remainder other) {
        return new PromotionPolicy(
                other, rounding, roundOn, order, contest, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy rounding(Rounding how, RoundOn what) {
        return new PromotionPolicy(remainder, how, what, order, contest, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy order(LineOrder other) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, other, contest, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy contest(Contest other) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, other, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy objective(Objective other) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, contest, other, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy budget(Budget other) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, contest, objective, other, reduceManualPrices, hijri);
    }

    public PromotionPolicy reducingManualPrices() {
        return new PromotionPolicy(remainder, rounding, roundOn, order, contest, objective, budget, true, hijri);
    }

    public PromotionPolicy hijri(HijriTable table) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, contest, objective, budget, reduceManualPrices, table);
    }
}
