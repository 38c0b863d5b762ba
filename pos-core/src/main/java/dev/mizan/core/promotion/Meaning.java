// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.FixedTotal;
import dev.mizan.core.promotion.reward.FlexiAmount;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.reward.TieredPercent;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.List;

/** What a reward is made of, for the rules of the book. */
final class Meaning {
    private Meaning() {}

    /** Whether a reward has a meaning in its phase. */
    static boolean fits(Benefit benefit) {
        Reward reward = benefit.reward();
        Phase phase = benefit.phase();
        if (reward instanceof Reduction reduction) {
            return switch (phase) {
                case CATALOGUE -> reduction.perUnit();
                case LINE, BASKET, TENDER -> true;
                case ITEM, SHIPPING -> false;
            };
        }
        if (reward instanceof GroupReward || reward instanceof Gift) {
            return phase == Phase.ITEM;
        }
        return phase == Phase.SHIPPING || phase == Phase.TENDER || phase == Phase.BASKET;
    }

    /** Percentages off that it holds. */
    static List<Percent> percents(Reward reward) {
        if (reward instanceof PercentOff off) {
            return List.of(off.percent());
        } else if (reward instanceof TieredPercent tiered) {
            return tiered.tiers().stream().map(TieredPercent.Tier::percent).toList();
        } else if (reward instanceof GroupPercent group) {
            return List.of(group.percent());
        } else if (reward instanceof CheapestFree free) {
            return List.of(free.percent());
        } else if (reward instanceof BuyGet get) {
            return List.of(get.percent());
        } else if (reward instanceof Gift gift) {
            return List.of(gift.percent());
        }
        return reward instanceof CashBack back ? List.of(back.percent()) : List.of();
    }

    /** Whether a reduction or a deal has percentages or amounts off, and all of them are zero. */
    static boolean takesNothingOff(Reward reward) {
        if (reward instanceof FixedPrice || reward instanceof FixedTotal || reward instanceof GroupPrice) {
            return false;
        }
        if (reward instanceof Bundle bundle && !bundle.off()) {
            return false;
        }
        List<Percent> percents = percents(reward);
        List<Money> amounts = amounts(reward);
        return percents.size() + amounts.size() > 0
                && percents.stream().allMatch(Percent::isZero)
                && amounts.stream().allMatch(Money::isZero);
    }

    /** The units of the groups that it forms, one number for each part; none where it forms no groups. */
    static List<Integer> parts(Reward reward) {
        if (reward instanceof GroupPercent group) {
            return List.of(group.size());
        } else if (reward instanceof GroupAmount group) {
            return List.of(group.size());
        } else if (reward instanceof GroupPrice group) {
            return List.of(group.size());
        } else if (reward instanceof CheapestFree cheapest) {
            return List.of(cheapest.size());
        } else if (reward instanceof BuyGet deal) {
            return List.of(deal.buy().quantity(), deal.get().quantity());
        }
        return reward instanceof Bundle bundle
                ? bundle.parts().stream().map(Slot::quantity).toList()
                : List.of();
    }

    /** Amounts that it holds. */
    static List<Money> amounts(Reward reward) {
        if (reward instanceof AmountOff off) {
            return List.of(off.amount());
        } else if (reward instanceof FixedPrice fixed) {
            return List.of(fixed.price());
        } else if (reward instanceof FixedTotal total) {
            return List.of(total.total());
        } else if (reward instanceof FlexiAmount flexi) {
            return List.of(flexi.first(), flexi.further());
        } else if (reward instanceof GroupAmount group) {
            return List.of(group.amount());
        } else if (reward instanceof GroupPrice group) {
            return List.of(group.price());
        }
        return reward instanceof Bundle bundle ? List.of(bundle.amount()) : List.of();
    }
}
