// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.condition;

import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * So much is spent.
 *
 * @param amount the threshold
 * @param over whether more than it is asked, not just as much
 * @param basis before promotions or after those so far
 * @param on which goods
 */
public record Spend(Money amount, boolean over, Basis basis, Selector on) implements Condition {
    /** At least an amount before promotions: which others apply plays no part. */
    public static Spend atLeast(Money amount) {
        return new Spend(amount, false, Basis.ORIGINAL, Selector.ALL);
    }

    /** More than an amount before promotions. */
    public static Spend over(Money amount) {
        return new Spend(amount, true, Basis.ORIGINAL, Selector.ALL);
    }

    public Spend by(Basis other) {
        return new Spend(amount, over, other, on);
    }

    public Spend on(Selector goods) {
        return new Spend(amount, over, basis, goods);
    }

    @Override
    public long missing(Purchase purchase) {
        return amount.minor() + (over ? 1 : 0) - purchase.spend(on, basis);
    }

    @Override
    public Optional<Selector> needs() {
        return on.named() && (amount.isPositive() || over) ? Optional.of(on) : Optional.empty();
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(amount.currency());
    }
}
