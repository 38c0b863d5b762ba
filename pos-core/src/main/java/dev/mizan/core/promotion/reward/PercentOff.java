// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.Optional;

/**
 * A percentage off, rounded once for each line, or once for the basket where it is due on the basket.
 *
 * @param percent of the base
 * @param base what others left, or what stood at first: then percentages add up
 * @param cap the most that is taken off
 * @param capPer for what the cap holds
 * @param maxUnits how many units it is for; 0 for all
 * @param pick which units these are
 */
public record PercentOff(Percent percent, Basis base, Optional<Money> cap, Per capPer, long maxUnits, Pick pick)
        implements Reduction {
    /** Of what others left. */
    public static PercentOff of(String percent) {
        return new PercentOff(Percent.of(percent), Basis.CURRENT, Optional.empty(), Per.BASKET, 0, Pick.CHEAPEST);
    }

    public PercentOff of(Basis other) {
        return new PercentOff(percent, other, cap, capPer, maxUnits, pick);
    }

    public PercentOff atMost(Money most, Per per) {
        return new PercentOff(percent, base, Optional.of(most), per, maxUnits, pick);
    }

    /** Only on so many units. */
    public PercentOff onUnits(long most, Pick which) {
        return new PercentOff(percent, base, cap, capPer, most, which);
    }

    @Override
    public void reduce(Goods goods) {
        long whole = 0;
        for (int i = 0; i < goods.size(); i++) {
            whole += goods.together() ? base(goods, i) : off(goods, i);
        }
        whole = goods.together() ? goods.percent(whole, percent) : whole;
        boolean once = goods.together() && maxUnits == 0 && (cap.isEmpty() || capPer == Per.BASKET);
        if (once && base == Basis.CURRENT) {
            goods.share(Math.min(whole, limit(Per.BASKET, 1)));
        } else if (whole > limit(Per.BASKET, 1)) {
            goods.share(limit(Per.BASKET, 1));
        } else if (once) {
            goods.share(whole);
        } else {
            for (int i = 0; i < goods.size(); i++) {
                goods.take(i, off(goods, i));
            }
        }
    }

    private long off(Goods goods, int at) {
        long off = goods.percent(base(goods, at), percent);
        return Math.min(off, Math.min(limit(Per.LINE, 1), limit(Per.UNIT, goods.units(at))));
    }

    private long base(Goods goods, int at) {
        long amount = goods.amount(at, base);
        if (maxUnits == 0) {
            return amount;
        }
        long picked = goods.picked(at, maxUnits, pick);
        return goods.rounding().multiplyDivide(amount, picked, goods.units(at));
    }

    private long limit(Per per, long times) {
        return cap.isEmpty() || capPer != per ? Long.MAX_VALUE : cap.get().minor() * times;
    }

    @Override
    public boolean perUnit() {
        return maxUnits == 0;
    }

    @Override
    public Reach reach() {
        return maxUnits == 0 && (cap.isEmpty() || capPer != Per.BASKET) ? Reach.EACH : Reach.LESS_TOGETHER;
    }

    @Override
    public Optional<Currency> currency() {
        return cap.map(Money::currency);
    }
}
