// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * An amount off, clamped to what there is.
 *
 * @param amount how much
 * @param per for what
 */
public record AmountOff(Money amount, Per per) implements Reduction {
    @Override
    public void reduce(Goods goods) {
        switch (per) {
            case BASKET -> goods.share(amount.minor());
            case LINE -> {
                for (int i = 0; i < goods.size(); i++) {
                    goods.take(i, amount.minor());
                }
            }
            case UNIT -> {
                for (int i = 0; i < goods.size(); i++) {
                    goods.take(i, goods.atPrice(i, amount.minor()));
                }
            }
        }
    }

    @Override
    public boolean perUnit() {
        return per == Per.UNIT;
    }

    @Override
    public Reach reach() {
        return per == Per.BASKET ? Reach.LESS_TOGETHER : Reach.EACH;
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(amount.currency());
    }
}
