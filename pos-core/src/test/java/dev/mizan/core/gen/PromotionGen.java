// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import static dev.mizan.core.gen.PromotionShop.sar;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.FlexiAmount;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.reward.TierBasis;
import dev.mizan.core.promotion.reward.TieredPercent;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Promotions of every kind that lowers prices. */
public final class PromotionGen {
    private PromotionGen() {}

    private static final List<Selector> TARGETS = List.of(
            Selector.ALL,
            Selector.items("COLA", "BREAD"),
            Selector.groups("DRINK"),
            Selector.groups("FOOD"),
            Selector.tags("SPRING"),
            Selector.ALL.atFullPrice(),
            Selector.ALL.except(Selector.groups("DRINK")));

    public static Arbitrary<Promotion> promotions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Phase.CATALOGUE, Phase.ITEM, Phase.ITEM, Phase.LINE, Phase.BASKET),
                        Arbitraries.of(TARGETS),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.longs().between(1, 2_000),
                        conditions(),
                        stackings(),
                        Arbitraries.integers().between(0, 3).map(i -> Percent.of(i * 25L)))
                .as((id, phase, target, kind, figure, condition, stacking, vendor) -> promotion(
                                "P" + id,
                                new Benefit(phase, target, reward(phase, kind, figure), kind % 7 == 0),
                                condition)
                        .stacking(stacking)
                        .atMost(kind % 5 == 0 ? 1 : 0)
                        .fundedByVendor(vendor)
                        .build());
    }

    private static PromotionBuilder promotion(String id, Benefit benefit, Optional<Condition> condition) {
        var promotion = Promotion.builder(id, Text.en(id)).gives(benefit);
        condition.ifPresent(promotion::when);
        return promotion;
    }

    private static Arbitrary<Optional<Condition>> conditions() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Spend.atLeast(sar(3_000))),
                Optional.of(Spend.over(sar(2_000)).by(Basis.CURRENT)),
                Optional.of(HasItems.any(Selector.groups("DRINK"))),
                Optional.of(HasItems.inAll(3)),
                Optional.of(new LineQuantity(2)));
    }

    private static Arbitrary<Stacking> stackings() {
        return Arbitraries.integers().between(0, 11).map(code -> switch (code) {
            case 0 -> Stacking.FREE.alone();
            case 1, 2 -> Stacking.FREE.group("G");
            default -> Stacking.FREE.priority(code % 4).lane(code % 3);
        });
    }

    static Reward reward(Phase phase, int kind, long figure) {
        Percent percent = Percent.of(figure % 101);
        if (phase == Phase.ITEM) {
            return deal(kind, figure, percent);
        }
        PercentOff off = PercentOff.of(percent.toString());
        boolean shelf = phase == Phase.CATALOGUE;
        return switch (kind % (shelf ? 4 : 10)) {
            case 0 -> off;
            case 1 -> new AmountOff(sar(figure), Per.UNIT);
            case 2 -> FixedPrice.of(sar(figure));
            case 3 -> off.of(Basis.ORIGINAL);
            case 4 -> new AmountOff(sar(figure), Per.LINE);
            case 5 -> new AmountOff(sar(figure), Per.BASKET);
            case 6 -> off.atMost(sar(figure), Per.values()[kind % 3]);
            case 7 -> off.onUnits(1 + kind % 3, Pick.values()[kind % 2]);
            case 8 -> new FlexiAmount(sar(figure), sar(figure / 2), kind % 4);
            default ->
                kind % 2 == 0
                        ? new FixedTotal(sar(figure * 3))
                        : new TieredPercent(
                                TierBasis.values()[kind % 3],
                                List.of(
                                        new TieredPercent.Tier(0, Percent.of(5)),
                                        new TieredPercent.Tier(2_000, percent)),
                                Optional.of(PromotionShop.SAR));
        };
    }

    private static Reward deal(int kind, long figure, Percent percent) {
        int size = 2 + kind % 3;
        Slot drink = new Slot(Selector.groups("DRINK"), 1 + kind % 2);
        Slot food = new Slot(kind % 4 == 0 ? Selector.groups("DRINK") : Selector.groups("FOOD"), 1);
        return switch (kind % 9) {
            case 0 -> new GroupPercent(size, percent);
            case 1 -> new GroupAmount(size, sar(figure), true);
            case 2 -> new GroupAmount(size, sar(figure), false);
            case 3 -> new GroupPrice(size, sar(figure * 2));
            case 4 -> new CheapestFree(size, 1 + kind % (size - 1), percent);
            case 5 -> BuyGet.free(drink, food).at(percent);
            case 6 -> BuyGet.free(drink, food).at(percent).equalOrLower();
            case 7 -> Bundle.price(sar(figure * 2), drink, food);
            default -> Bundle.save(sar(figure), drink, food);
        };
    }
}
