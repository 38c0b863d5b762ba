// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.gen;

import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.LineQuantity;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CashBack;
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
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * A promotion as figures, so that it shrinks and all its amounts can be scaled. None makes goods dearer.
 *
 * @param name that tells it from others
 * @param phase when it is due
 * @param target which goods
 * @param kind which reward of its phase
 * @param figure amounts and percentages come from it, 1 to 2,000
 * @param condition which one, or none
 * @param stacking with which others; its priority times 16 on top
 * @param quarters of it that a vendor pays
 */
public record PromotionDraft(
        int name, Phase phase, int target, int kind, long figure, int condition, int stacking, int quarters) {
    private static final List<Selector> TARGETS = List.of(
            Selector.ALL,
            Selector.items("COLA", "BREAD"),
            Selector.groups("DRINK"),
            Selector.groups("FOOD"),
            Selector.tags("SPRING"),
            Selector.ALL.atFullPrice(),
            Selector.ALL.except(Selector.groups("DRINK")));

    /** The promotion, its amounts counted in so many minor units. */
    public Promotion at(long unit) {
        String id = "P" + name;
        var promotion = Promotion.builder(id, Text.en(id))
                .gives(new Benefit(phase, TARGETS.get(target % TARGETS.size()), reward(unit), kind % 7 == 0));
        condition(unit).ifPresent(promotion::when);
        return promotion
                .stacking(beside())
                .atMost(kind % 5 == 0 ? 1 : 0)
                .fundedByVendor(Percent.of(quarters * 25L))
                .build();
    }

    /**
     * Whether it takes an amount off groups that may cost less: the contest counts such an amount whole, and what is taken
     * off is clamped, so that which groups are formed decides what is saved.
     */
    public boolean mayExceedItsGoods() {
        return phase == Phase.ITEM && (kind % 9 == 2 || kind % 9 == 8);
    }

    /** The same deal for everybody, beside all others. */
    PromotionDraft free() {
        return new PromotionDraft(name, phase, target, kind, figure, 0, 3, quarters);
    }

    /** The same with others beside it. */
    PromotionDraft beside(int others) {
        return new PromotionDraft(name, phase, target, kind, figure, condition, others, quarters);
    }

    /** The same with a priority that a merchant gave. */
    PromotionDraft rank(int priority) {
        return new PromotionDraft(name, phase, target, kind, figure, condition, stacking + 16 * priority, quarters);
    }

    /** The same in another phase. */
    PromotionDraft in(Phase other) {
        return new PromotionDraft(name, other, target, kind, figure, condition, stacking, quarters);
    }

    private Money money(long amount, long unit) {
        return Money.ofMinor(amount * unit, Currency.SAR);
    }

    private Optional<Condition> condition(long unit) {
        return switch (condition) {
            case 1 -> Optional.of(Spend.atLeast(money(3_000, unit)));
            case 2 -> Optional.of(HasItems.any(Selector.groups("DRINK")));
            case 3 -> Optional.of(HasItems.inAll(3));
            case 4 -> Optional.of(new LineQuantity(2));
            case 5 -> Optional.of(Spend.over(money(2_000, unit)).by(Basis.CURRENT));
            default -> Optional.empty();
        };
    }

    private Stacking beside() {
        Stacking ranked = Stacking.FREE.priority(stacking / 16);
        return switch (stacking % 16) {
            case 0 -> ranked.alone();
            case 1, 2 -> ranked.group("G");
            default -> ranked.priority(stacking / 16 + stacking % 4).lane(stacking % 3);
        };
    }

    private Reward reward(long unit) {
        Percent percent = Percent.of(figure % 101);
        if (phase == Phase.ITEM) {
            return deal(percent, unit);
        }
        PercentOff off = PercentOff.of(percent.toString());
        if (phase == Phase.TENDER) {
            return new CashBack(percent);
        }
        return switch (kind % (phase == Phase.CATALOGUE ? 4 : 11)) {
            case 0 -> off;
            case 1 -> new AmountOff(money(figure, unit), Per.UNIT);
            case 2 -> FixedPrice.of(money(figure, unit));
            case 3 -> off.of(Basis.ORIGINAL);
            case 4 -> new AmountOff(money(figure, unit), Per.LINE);
            case 5 -> new AmountOff(money(figure, unit), Per.BASKET);
            case 6 -> off.atMost(money(figure, unit), Per.values()[kind % 3]);
            case 7 -> off.onUnits(1 + kind % 3, Pick.values()[kind % 2]);
            case 8 -> new FlexiAmount(money(figure, unit), money(figure / 2, unit), kind % 4);
            case 9 -> new FixedTotal(money(figure * 3, unit));
            default ->
                new TieredPercent(
                        TierBasis.values()[kind % 3],
                        List.of(
                                new TieredPercent.Tier(0, Percent.of(5)),
                                new TieredPercent.Tier(2_000 * unit, percent)),
                        Optional.of(Currency.SAR));
        };
    }

    private Reward deal(Percent percent, long unit) {
        int size = 2 + kind % 3;
        Slot drink = new Slot(Selector.groups("DRINK"), 1 + kind % 2);
        Slot food = new Slot(kind % 4 == 0 ? Selector.groups("DRINK") : Selector.groups("FOOD"), 1);
        return switch (kind % 9) {
            case 0 -> new GroupPercent(size, percent);
            case 1 -> new GroupAmount(size, money(figure, unit), true);
            case 2 -> new GroupAmount(size, money(figure, unit), false);
            case 3 -> new GroupPrice(size, money(figure * 2, unit));
            case 4 -> new CheapestFree(size, 1 + kind % (size - 1), percent);
            case 5 -> BuyGet.free(drink, food).at(percent);
            case 6 -> BuyGet.free(drink, food).at(percent).equalOrLower();
            case 7 -> Bundle.price(money(figure * 2, unit), drink, food);
            default -> Bundle.save(money(figure, unit), drink, food);
        };
    }
}
