// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.PromotionDraft;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.PhaseLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.laws.law.SameAnswerLaws;
import dev.mizan.spi.value.Percent;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Phases whose promotions compete: the choice is the best of all, or within what is claimed of it. */
@PropertyDefaults(tries = 1_000)
class PhasePropertyLaws {
    @Provide
    Arbitrary<ShopDraft> rivals() {
        return PromotedShops.rivals();
    }

    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any();
    }

    @Provide
    Arbitrary<Phase> phases() {
        return Arbitraries.of(Phase.CATALOGUE, Phase.LINE, Phase.BASKET);
    }

    @Property
    void theChoiceOfAPhaseIsTheBestOfAll(@ForAll("rivals") ShopDraft draft) {
        assertThat(PhaseLaws.theChoiceOfAPhaseIsTheBestOfAll(draft.shop(1))).isEmpty();
    }

    @Property
    void theObjectiveDecidesAmongTheBestOfAPhase(
            @ForAll("rivals") ShopDraft draft, @ForAll("objectives") Objective aim) {
        ShopDraft alike = draft.with(
                draft.promotions().stream().map(PhasePropertyLaws::oftenAlike).toList());
        PromotedShop shop = alike.shop(1);
        assertThat(PhaseLaws.theObjectiveDecidesAmongTheBestOfAPhase(shop.with(shop.books()
                        .promotions()
                        .policy(shop.books().promotions().policy().objective(aim)))))
                .isEmpty();
    }

    /** Figures of few values, so that many choices save the same. */
    private static PromotionDraft oftenAlike(PromotionDraft it) {
        return new PromotionDraft(
                it.name(),
                it.phase(),
                it.target(),
                it.kind() == 61 ? 11 : it.kind(),
                50 + it.figure() / 1_000 * 50,
                it.condition(),
                it.stacking(),
                it.quarters());
    }

    @Provide
    Arbitrary<Objective> objectives() {
        Objective even = promotion -> Percent.of(promotion.id().value().hashCode() % 2 == 0 ? "100" : "0");
        return Arbitraries.of(even, Objective.FEWEST_APPLICATIONS);
    }

    @Property
    void underAnyBudgetTheBestIsWithinTheGap(@ForAll("rivals") ShopDraft draft) {
        PromotedShop shop = draft.shop(1);
        PromotionPolicy few = shop.books().promotions().policy().budget(new Budget("FEW", 16, 1));
        assertThat(PhaseLaws.theBestIsWithinTheGap(
                        shop.with(shop.books().promotions().policy(few))))
                .isEmpty();
    }

    @Property
    void neitherOrderNorSplittingOfLinesMovesAMinorUnit(@ForAll("rivals") ShopDraft draft, @ForAll Random random) {
        assertThat(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(draft.shop(1), random))
                .isEmpty();
    }

    @Property
    void noLineHasTwoPromotionsOfACompetingPhase(@ForAll("shops") PromotedShop shop, @ForAll("phases") Phase phase) {
        PromotionPolicy competing = shop.books().promotions().policy().contest(phase, Contest.BEST_DEAL);
        assertThat(PhaseLaws.noLineHasTwoPromotionsOfACompetingPhase(
                        shop.with(shop.books().promotions().policy(competing)), phase))
                .isEmpty();
    }
}
