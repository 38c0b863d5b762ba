// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.PromotionDraft;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.HintLaws;
import dev.mizan.laws.law.PromotedShop;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** "Add one more and save" is true, and it is said wherever few more units would do. */
@PropertyDefaults(tries = 200)
class HintPropertyLaws {
    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any();
    }

    @Provide
    Arbitrary<ShopDraft> fewPieces() {
        return PromotedShops.fewPieces();
    }

    @Property
    void aHintKeepsItsWord(@ForAll("shops") PromotedShop shop) {
        assertThat(HintLaws.aHintKeepsItsWord(shop)).isEmpty();
    }

    @Property
    void aHintOfDealsThatCompeteKeepsItsWord(@ForAll("fewPieces") ShopDraft draft) {
        assertThat(HintLaws.aHintKeepsItsWord(draft.shop(1))).isEmpty();
    }

    @Property
    void whereFewUnitsWouldDoThereIsAHintOfNoMore(@ForAll("fewPieces") ShopDraft draft) {
        assertThat(HintLaws.whereFewUnitsWouldDoThereIsAHintOfNoMore(draft.shop(1), 3))
                .isEmpty();
    }

    /** A second cola sends the deal of all goods to the colas, and bread is left to one that leaves drinks out: no hint of that. */
    @Test
    void goodsThatADealLeavesOutAreNotHintedAtForIt() {
        ShopDraft draft = new ShopDraft(
                PriceMode.TAX_INCLUSIVE,
                List.of(100L, 100L, 100L, 100L, 100L, 100L),
                List.of(0, 2, 2),
                List.of(
                        new PromotionDraft(0, Phase.ITEM, 6, 0, 1, 0, 3, 0),
                        new PromotionDraft(1, Phase.ITEM, 0, 0, 2, 0, 3, 0),
                        new PromotionDraft(2, Phase.ITEM, 3, 1, 2, 0, 3, 0)),
                PromotionPolicy.USUAL.contest(Contest.BEST_DEAL),
                0,
                TaxLevel.UNIT);
        assertThat(HintLaws.whereFewUnitsWouldDoThereIsAHintOfNoMore(draft.shop(1), 3))
                .isEmpty();
    }

    /** The laws above would say nothing of shops without hints; those of several items are but one or two of a hundred. */
    @Test
    void hintsOfOneItemAndOfSeveralAreAmongThem() {
        int one = 0;
        int several = 0;
        for (int sample = 0; sample < 50 && (one == 0 || several == 0); sample++) {
            for (ShopDraft draft : fewPieces().list().ofSize(200).sample()) {
                PromotedShop shop = draft.shop(1);
                for (var hint : WhyBasket.of(shop.books(), shop.basket(), shop.time(), shop.visit())
                        .orElseThrow()
                        .more()) {
                    one += hint.add().size() == 1 ? 1 : 0;
                    several += hint.add().size() > 1 ? 1 : 0;
                }
            }
        }
        assertThat(one).isPositive();
        assertThat(several).isPositive();
    }
}
