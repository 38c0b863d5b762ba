// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.explain.Claim;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.AlternativeLaws;
import dev.mizan.laws.law.ClaimLaws;
import dev.mizan.laws.law.SameAnswerLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
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
    void everyClaimOfAlternativesHolds(@ForAll("equals") ShopDraft draft) {
        ShopDraft own = draft.with(draft.promotions().stream()
                .filter(it -> !it.mayExceedItsGoods())
                .toList());
        assertThat(ClaimLaws.everyClaimHolds(own.shop(1))).isEmpty();
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
