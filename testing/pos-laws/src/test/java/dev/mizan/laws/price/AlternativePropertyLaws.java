// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.explain.Claim;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.gen.Leftovers;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.PromotionDraft;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.AlternativeLaws;
import dev.mizan.laws.law.ClaimLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.laws.law.SameAnswerLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Promotions that may not all stand together: the best of all sets applies, priority only where asked; and every claim holds. */
@PropertyDefaults(tries = 300)
class AlternativePropertyLaws {
    @Provide
    Arbitrary<ShopDraft> equals() {
        return PromotedShops.alternatives(0);
    }

    /** What deals save is certified to the minor unit where none takes an amount off goods that cost less. */
    @Provide
    Arbitrary<ShopDraft> judged() {
        return equals().map(draft -> draft.with(draft.promotions().stream()
                .filter(it -> !it.mayExceedItsGoods())
                .toList()));
    }

    @Provide
    Arbitrary<ShopDraft> ranked() {
        return PromotedShops.alternatives(0, 0, 5, 7);
    }

    @Provide
    Arbitrary<ShopDraft> claimants() {
        return PromotedShops.claimants();
    }

    @Property
    void ofEqualsTheSetThatAppliesIsTheBestOfAll(@ForAll("equals") ShopDraft draft) {
        assertThat(AlternativeLaws.theSetIsTheBestOfAll(draft.shop(1))).isEmpty();
    }

    @Provide
    Arbitrary<PromotedShop> generous() {
        return PromotedShops.generous();
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Combinators.combine(
                        Arbitraries.of(16, 100, 200, 300, 400, 500, 1_000, 10_000), Arbitraries.of(0, 1, 2, 10, 40))
                .as((states, steps) -> new Budget("OWN", states, steps));
    }

    @Property
    void underAnyBudgetTheBestSetIsWithinTheGap(@ForAll("equals") ShopDraft draft, @ForAll("budgets") Budget budget) {
        assertThat(AlternativeLaws.theBestIsWithinTheGap(draft.shop(1).under(budget)))
                .isEmpty();
    }

    @Property
    void giftsAndDeliveryAreInTheGapToo(@ForAll("generous") PromotedShop shop, @ForAll("budgets") Budget budget) {
        assertThat(AlternativeLaws.theBestIsWithinTheGap(shop.under(budget))).isEmpty();
    }

    @Provide
    Arbitrary<PromotedShop> leftovers() {
        return Leftovers.shops();
    }

    @Property(tries = 40)
    void whatAnotherPlanOfDealsLeavesToLaterPhasesIsInTheGap(@ForAll("leftovers") PromotedShop shop) {
        assertThat(AlternativeLaws.aCheckerBelievesTheClaimAndNoLie(shop)).isEmpty();
        assertThat(AlternativeLaws.theBestIsWithinTheGap(shop)).isEmpty();
    }

    @Property
    void aPriorityIsKeptWhereItWasAskedFor(@ForAll("ranked") ShopDraft draft) {
        assertThat(AlternativeLaws.priorityIsKeptWhereItWasAskedFor(draft.shop(1)))
                .isEmpty();
        assertThat(AlternativeLaws.noTwoThatMayNotStandTogetherApply(draft.shop(1)))
                .isEmpty();
    }

    @Property
    void neitherOrderNorSplittingOfLinesMovesAMinorUnit(@ForAll("ranked") ShopDraft draft, @ForAll Random random) {
        assertThat(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(draft.shop(1), random))
                .isEmpty();
    }

    @Property
    void everyClaimOfPhasesThatCompeteHolds(@ForAll("claimants") ShopDraft draft) {
        assertThat(ClaimLaws.everyClaimHolds(draft.shop(1))).isEmpty();
    }

    @Property
    void everyClaimOfAlternativesHolds(@ForAll("judged") ShopDraft draft) {
        assertThat(ClaimLaws.everyClaimHolds(draft.shop(1))).isEmpty();
    }

    @Property
    void theCheckerBelievesWhatIsClaimedOfAlternativesAndNoLie(
            @ForAll("judged") ShopDraft draft, @ForAll("budgets") Budget budget) {
        assertThat(AlternativeLaws.aCheckerBelievesTheClaimAndNoLie(
                        draft.shop(1).under(budget)))
                .isEmpty();
    }

    /** The one that is kept looks at nothing but cola; what the other takes off juice was not in the gap. */
    @Test
    void goodsThatTheKeptSetDoesNotLookAtAreInTheGap() {
        ShopDraft draft = new ShopDraft(
                PriceMode.TAX_INCLUSIVE,
                List.of(100L, 100L, 100L, 100L, 100L, 100L),
                List.of(0, 1),
                List.of(
                        new PromotionDraft(0, Phase.ITEM, 1, 0, 1, 0, 0, 0),
                        new PromotionDraft(2, Phase.ITEM, 0, 1, 1, 0, 0, 0),
                        new PromotionDraft(1, Phase.LINE, 0, 11, 51, 0, 0, 0)),
                PromotionPolicy.USUAL,
                0,
                TaxLevel.UNIT);
        assertThat(AlternativeLaws.theBestIsWithinTheGap(draft.shop(1).under(new Budget("FEW", 200, 5))))
                .isEmpty();
    }

    /** The laws above would say nothing of shops in which nothing is claimed. */
    @Test
    void claimsOfEveryKindAreAmongThem() {
        List<Class<?>> kinds = new ArrayList<>();
        for (Arbitrary<ShopDraft> drafts : List.of(equals(), claimants())) {
            for (ShopDraft draft : drafts.list().ofSize(60).sample()) {
                ClaimLaws.claims(draft.shop(1)).forEach(it -> kinds.add(it.getClass()));
            }
        }
        assertThat(kinds).contains(Claim.Deals.class, Claim.Choice.class, Claim.Alternatives.class);
    }
}
