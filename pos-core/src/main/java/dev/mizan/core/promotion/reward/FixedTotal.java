// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * All goods together cost a fixed amount, where they cost more.
 *
 * @param total the amount
 */
public record FixedTotal(Money total) implements Reduction {
    @Override
    public void reduce(Goods goods) {
        long sum = 0;
        for (int i = 0; i < goods.size(); i++) {
            sum += goods.amount(i, Basis.CURRENT);
        }
        goods.share(sum - total.minor());
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(total.currency());
    }
}
