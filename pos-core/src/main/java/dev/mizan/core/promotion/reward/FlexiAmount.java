// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * An amount off the first unit of a line and another off each further one.
 *
 * @param first off the first
 * @param further off each further one
 * @param maxUnits how many units of a line get something; 0 for all
 */
public record FlexiAmount(Money first, Money further, long maxUnits) implements Reduction {
    @Override
    public void reduce(Goods goods) {
        for (int i = 0; i < goods.size(); i++) {
            long units = maxUnits == 0 ? goods.units(i) : Math.min(maxUnits, goods.units(i));
            goods.take(i, first.minor() + (units - 1) * further.minor());
        }
    }

    @Override
    public Reach reach() {
        return Reach.EACH;
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(first.currency());
    }
}
