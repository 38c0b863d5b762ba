// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
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
                .unlessEqual(new EveryChoice(shop).best(), discounts.total(), "the best choice")
                .unlessEqual(Status.PROVEN_OPTIMAL, discounts.status(), "its proof")
                .list();
    }

    /** What is found under any budget saves as much as the claim allows: the best is no more than its gap above it. */
    public static List<String> theBestIsWithinTheGap(PromotedShop shop) {
        Discounts discounts = shop.priced().discounts();
        long best = new EveryChoice(shop).best();
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
