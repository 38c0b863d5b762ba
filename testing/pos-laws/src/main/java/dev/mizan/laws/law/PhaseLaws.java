// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.solver.Status;
import java.util.List;

/** What holds of phases whose promotions compete, beside the numbered {@link PricingLaws}. */
public final class PhaseLaws {
    private PhaseLaws() {}

    /** No choice among the promotions of a phase saves more; for pieces, and promotions of one phase. */
    public static List<String> theChoiceOfAPhaseIsTheBestOfAll(PromotedShop shop) {
        Discounts discounts = shop.priced().discounts();
        return new Broken()
                .unlessEqual(new EveryChoice(shop, Objective.LEAST_TOTAL).best(), discounts.total(), "the best choice")
                .unlessEqual(Status.PROVEN_OPTIMAL, discounts.status(), "its proof")
                .list();
    }

    /** Of the choices of a phase that save the most, none speaks more for what the shop is after; it favours all or nothing. */
    public static List<String> theObjectiveDecidesAmongTheBestOfAPhase(PromotedShop shop) {
        Objective objective = shop.books().promotions().policy().objective();
        Discounts discounts = shop.priced().discounts();
        long favour = 0;
        for (int k = 0; k < discounts.size(); k++) {
            boolean all = !objective.favours(discounts.promotion(k)).isZero();
            favour += objective.fewest() ? -discounts.times(k) : all ? discounts.value(k) : 0;
        }
        return new Broken()
                .unlessEqual(
                        new EveryChoice(shop, objective).counted(),
                        EveryChoice.counted(discounts.total(), favour),
                        "the best choice, and what speaks for it")
                .list();
    }

    /** What is found under any budget saves as much as the claim allows: the best is no more than its gap above it. */
    public static List<String> theBestIsWithinTheGap(PromotedShop shop) {
        Discounts discounts = shop.priced().discounts();
        long best = new EveryChoice(shop, Objective.LEAST_TOTAL).best();
        return new Broken()
                .unless(discounts.total() <= best, "%d is more than the best, %d", discounts.total(), best)
                .unless(discounts.total() + discounts.gap() >= best, "%d is above the gap", best)
                .list();
    }

    /** No line has two promotions of a phase that competes. */
    public static List<String> noLineHasTwoPromotionsOfACompetingPhase(PromotedShop shop, Phase phase) {
        PricedBasket priced = shop.priced();
        Discounts discounts = priced.discounts();
        Broken broken = new Broken();
        for (int line = 0; line < priced.size(); line++) {
            int of = 0;
            for (int share = 0; share < discounts.shares(); share++) {
                Promotion promotion = discounts.promotion(discounts.shareOf(share));
                boolean counts = promotion.benefits().get(0).phase() == phase && discounts.shareAmount(share) != 0;
                of += counts && discounts.shareLine(share) == line ? 1 : 0;
            }
            broken.unless(of <= 1, "line %d has %d promotions of %s", line, of, phase);
        }
        return broken.list();
    }
}
