// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Percent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A percentage off that rises with spend or quantity.
 *
 * @param basis what decides the tier
 * @param tiers by rising threshold
 * @param money the currency of thresholds in money
 */
public record TieredPercent(TierBasis basis, List<Tier> tiers, Optional<Currency> money) implements Reduction {
    /**
     * One tier.
     *
     * @param from the least that reaches it, in minor units or in units of goods
     * @param percent off
     */
    public record Tier(long from, Percent percent) {}

    public TieredPercent {
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::from)).toList();
    }

    @Override
    public void reduce(Goods goods) {
        if (goods.together()) {
            long amount = 0;
            for (int i = 0; i < goods.size(); i++) {
                amount += goods.amount(i, Basis.CURRENT);
            }
            goods.share(goods.percent(amount, percent(reached(goods, 0))));
            return;
        }
        for (int i = 0; i < goods.size(); i++) {
            goods.take(i, goods.percent(goods.amount(i, Basis.CURRENT), percent(reached(goods, i))));
        }
    }

    private Percent percent(long reached) {
        Percent percent = Percent.ZERO;
        for (int i = 0; i < tiers.size() && tiers.get(i).from() <= reached; i++) {
            percent = tiers.get(i).percent();
        }
        return percent;
    }

    private long reached(Goods goods, int at) {
        return switch (basis) {
            case BASKET_SPEND -> goods.basketSpend(Basis.ORIGINAL);
            case BASKET_UNITS -> goods.basketUnits();
            case LINE_SPEND -> goods.amount(at, Basis.ORIGINAL);
            case LINE_UNITS -> goods.units(at);
            case GOODS_SPEND, GOODS_UNITS -> sum(goods);
        };
    }

    private long sum(Goods goods) {
        long sum = 0;
        for (int i = 0; i < goods.size(); i++) {
            sum += basis == TierBasis.GOODS_UNITS ? goods.units(i) : goods.amount(i, Basis.ORIGINAL);
        }
        return sum;
    }

    @Override
    public Reach reach() {
        return basis == TierBasis.GOODS_SPEND || basis == TierBasis.GOODS_UNITS ? Reach.TOGETHER : Reach.EACH;
    }

    @Override
    public Optional<Currency> currency() {
        return money;
    }
}
