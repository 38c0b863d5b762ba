// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.hijri.HijriTable;
import java.util.HashSet;
import java.util.Set;

/**
 * What peers do differently: each is a choice of the shop.
 *
 * @param remainder who gets the minor units left when an amount is shared among lines
 * @param rounding how percentages become minor units
 * @param roundOn what of them is rounded
 * @param order which line is the first
 * @param competing phases in which promotions compete for goods, see {@link Contest}; in the others one follows the other
 * @param alternatives how it is found which of promotions that may not stand together applies: the best choice (usual), priority
 *     only where it was asked for; or in turn, see {@link Stacking}
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
        Set<Phase> competing,
        Contest alternatives,
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
            Set.of(Phase.ITEM),
            Contest.BEST_DEAL,
            Objective.LEAST_TOTAL,
            Budget.TILL,
            false,
            HijriTable.UMM_AL_QURA);

    public PromotionPolicy {
        competing = Set.copyOf(competing);
        if (rounding.equals(Rounding.EXACT) || rounding.increment() != 1) {
            throw new IllegalArgumentException("promotions round to one minor unit, not by " + rounding);
        }
    }

    public PromotionPolicy remainder(Remainder other) {
        return new PromotionPolicy(
                other, rounding, roundOn, order, competing, alternatives, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy rounding(Rounding how, RoundOn what) {
        return new PromotionPolicy(
                remainder, how, what, order, competing, alternatives, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy order(LineOrder other) {
        return new PromotionPolicy(
                remainder,
                rounding,
                roundOn,
                other,
                competing,
                alternatives,
                objective,
                budget,
                reduceManualPrices,
                hijri);
    }

    /** How deals share units. */
    public PromotionPolicy contest(Contest how) {
        return contest(Phase.ITEM, how);
    }

    /** How the promotions of a phase go with one another. */
    public PromotionPolicy contest(Phase phase, Contest how) {
        Set<Phase> other = new HashSet<>(competing);
        other.remove(phase);
        if (how == Contest.BEST_DEAL) {
            other.add(phase);
        }
        return competing(other);
    }

    /** The phases in which promotions compete; in the others one follows the other. */
    public PromotionPolicy competing(Set<Phase> phases) {
        return new PromotionPolicy(
                remainder,
                rounding,
                roundOn,
                order,
                phases,
                alternatives,
                objective,
                budget,
                reduceManualPrices,
                hijri);
    }

    /** How the promotions of a phase go with one another. */
    public Contest contest(Phase phase) {
        return competing.contains(phase) ? Contest.BEST_DEAL : Contest.IN_TURN;
    }

    /** How one of promotions that may not stand together is found. */
    public PromotionPolicy alternatives(Contest how) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, competing, how, objective, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy objective(Objective other) {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, competing, alternatives, other, budget, reduceManualPrices, hijri);
    }

    public PromotionPolicy budget(Budget other) {
        return new PromotionPolicy(
                remainder,
                rounding,
                roundOn,
                order,
                competing,
                alternatives,
                objective,
                other,
                reduceManualPrices,
                hijri);
    }

    public PromotionPolicy reducingManualPrices() {
        return new PromotionPolicy(
                remainder, rounding, roundOn, order, competing, alternatives, objective, budget, true, hijri);
    }

    public PromotionPolicy hijri(HijriTable table) {
        return new PromotionPolicy(
                remainder,
                rounding,
                roundOn,
                order,
                competing,
                alternatives,
                objective,
                budget,
                reduceManualPrices,
                table);
    }
}
