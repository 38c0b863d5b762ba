// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.core.promotion.licence.OnShelf;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.Extra;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.Optional;

/** By how much a reward reduces the price of goods, where that can be told without a basket. */
final class Reduced {
    private Reduced() {}

    /**
     * The percentages off that it promises. Where only some goods of a group are reduced, it is the part of the whole group
     * at goods of one price, cut to 6 decimals: three for two is 33.333333 %.
     */
    static List<Percent> percents(Reward reward) {
        if (reward instanceof CheapestFree deal) {
            return List.of(part(deal.percent(), deal.free(), deal.size()));
        } else if (reward instanceof BuyGet deal) {
            int got = deal.get().quantity();
            return List.of(part(deal.percent(), got, deal.buy().quantity() + (long) got));
        }
        return reward instanceof Extra ? List.of() : Meaning.percents(reward);
    }

    private static Percent part(Percent percent, long reduced, long all) {
        return new Percent(Rounding.DOWN.multiplyDivide(percent.millionths(), reduced, all));
    }

    /** Whether goods are reduced by a benefit. Gifts, points, credit and delivery are no reduction of goods. */
    static boolean is(Benefit benefit, OnShelf goods) {
        long price = goods.price().map(Money::minor).orElse(0L);
        return selectors(benefit).stream().anyMatch(what -> what.covers(goods.label(), price, false));
    }

    private static List<Selector> selectors(Benefit benefit) {
        if (benefit.reward() instanceof BuyGet deal) {
            return List.of(deal.get().what());
        } else if (benefit.reward() instanceof Bundle bundle) {
            return bundle.parts().stream().map(Slot::what).toList();
        }
        return benefit.reward() instanceof Extra ? List.of() : List.of(benefit.target());
    }

    /** The percentage that a price or amount of one unit comes to, against the reference price; cut to 6 decimals. */
    static Optional<Percent> measured(Reward reward, OnShelf goods) {
        Optional<Money> reduced = price(reward, goods);
        Money reference = goods.reference().orElse(null);
        if (reduced.isEmpty() || reference == null || reference.isZero()) {
            return Optional.empty();
        }
        long off = Math.max(0, reference.minor() - reduced.get().minor());
        return Optional.of(new Percent(Rounding.DOWN.multiplyDivide(off, Percent.ONE_WHOLE, reference.minor())));
    }

    /** Whether a percentage is promised of more than the reference price, or the price is not below that. */
    static boolean overstates(Reward reward, OnShelf goods) {
        if (goods.price().isEmpty()) {
            return false;
        }
        Money reference = goods.reference().orElseThrow();
        if (reward instanceof PercentOff) {
            return reference.compareTo(goods.price().get()) < 0;
        }
        return price(reward, goods).filter(now -> now.compareTo(reference) >= 0).isPresent();
    }

    /** What one costs by an amount or a price for one, where the currencies are the same. */
    private static Optional<Money> price(Reward reward, OnShelf goods) {
        return goods.price().flatMap(price -> {
            if (reward instanceof FixedPrice fixed
                    && fixed.unit().isEmpty()
                    && fixed.price().currency().equals(price.currency())) {
                return Optional.of(fixed.price());
            }
            return reward instanceof AmountOff off
                            && off.per() == Per.UNIT
                            && off.amount().currency().equals(price.currency())
                    ? Optional.of(Money.ofMinor(
                            Math.max(0, price.minor() - off.amount().minor()), price.currency()))
                    : Optional.empty();
        });
    }
}
