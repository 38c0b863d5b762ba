// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.spi.value.Percent;

/**
 * A percentage on top of the price, as trade terms have it: the one reward that makes goods dearer.
 *
 * @param percent of what goods come to
 */
public record Margin(Percent percent) implements Reduction {
    @Override
    public void reduce(Goods goods) {
        for (int i = 0; i < goods.size(); i++) {
            long amount = goods.amount(i, Basis.CURRENT);
            goods.take(i, -goods.rounding().multiplyDivide(amount, percent.millionths(), Percent.ONE_WHOLE));
        }
    }

    @Override
    public Reach reach() {
        return Reach.EACH;
    }

    @Override
    public boolean perUnit() {
        return true;
    }
}
