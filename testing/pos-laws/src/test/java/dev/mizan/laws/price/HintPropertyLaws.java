// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.HintLaws;
import dev.mizan.laws.law.PromotedShop;
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
