// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.Goods;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.gen.ShopDraft;
import dev.mizan.laws.law.OwnClassLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.spi.value.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rewards, conditions and objectives of a host's own keep the laws; those that tell untruths of themselves are found out. */
@PropertyDefaults(tries = 40)
class OwnClassPropertyLaws {
    /** Every second unit of a line is a riyal off. */
    private record EverySecond(Reach reach) implements Reduction {
        @Override
        public void reduce(Goods goods) {
            for (int i = 0; i < goods.size(); i++) {
                goods.take(i, goods.units(i) / 2 * 100);
            }
        }
    }

    /** Half of what all goods come to above 20.00, shared among them; more together than apart. */
    private record AboveTwenty(Reach reach) implements Reduction {
        @Override
        public void reduce(Goods goods) {
            long sum = 0;
            for (int i = 0; i < goods.size(); i++) {
                sum += goods.amount(i, Basis.CURRENT);
            }
            goods.share(Math.max(0, sum - 2_000) / 2);
        }
    }

    /** At least three drinks. */
    private record Drinks(Selector named) implements Condition {
        @Override
        public long missing(Purchase purchase) {
            return 3 - purchase.quantity(Selector.groups("DRINK"));
        }

        @Override
        public Optional<Selector> needs() {
            return Optional.of(named);
        }
    }

    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any();
    }

    @Provide
    Arbitrary<PromotedShop> contests() {
        return PromotedShops.contests().map(draft -> draft.shop(1));
    }

    @Property
    void aRewardOfOnesOwnKeepsTheLaws(@ForAll("shops") PromotedShop shop, @ForAll Random random) {
        assertThat(OwnClassLaws.aReward(shop, new EverySecond(Reduction.Reach.EACH), random))
                .isEmpty();
        assertThat(OwnClassLaws.aReward(shop, new AboveTwenty(Reduction.Reach.TOGETHER), random))
                .isEmpty();
    }

    @Property
    void aConditionOfOnesOwnKeepsTheLaws(@ForAll("shops") PromotedShop shop, @ForAll Random random) {
        assertThat(OwnClassLaws.aCondition(shop, new Drinks(Selector.groups("DRINK")), random))
                .isEmpty();
    }

    @Property
    void anObjectiveOfOnesOwnKeepsTheLaws(@ForAll("contests") PromotedShop shop, @ForAll Random random) {
        Objective even = promotion -> Percent.of(promotion.id().value().hashCode() % 2 == 0 ? "100" : "0");
        assertThat(OwnClassLaws.anObjective(shop, even, random)).isEmpty();
        assertThat(OwnClassLaws.anObjective(shop, Objective.LARGEST_MARGIN, random))
                .isEmpty();
    }

    @Test
    void whatTellsAnUntruthOfItselfIsFoundOut() {
        List<String> each = new ArrayList<>();
        List<String> less = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        Random random = new Random(7);
        for (ShopDraft draft : PromotedShops.contests().list().ofSize(40).sample()) {
            PromotedShop shop = draft.shop(1);
            each.addAll(OwnClassLaws.aReward(shop, new AboveTwenty(Reduction.Reach.EACH), random));
            less.addAll(OwnClassLaws.aReward(shop, new AboveTwenty(Reduction.Reach.LESS_TOGETHER), random));
            needs.addAll(OwnClassLaws.aCondition(shop, new Drinks(Selector.items("SOAP")), random));
        }
        assertThat(each).anyMatch(it -> it.contains("by itself"));
        assertThat(less).anyMatch(it -> it.contains("more than"));
        assertThat(needs).anyMatch(it -> it.contains("found by no key"));
    }
}
