// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * How much one unit of a currency is worth in another; exact, never a binary fraction.
 *
 * @param rate above zero: units of {@code to} for one unit of {@code from}
 */
public record ExchangeRate(Currency from, Currency to, Ratio rate) {
    public ExchangeRate {
        if (rate.numerator() <= 0) {
            throw new IllegalArgumentException("a rate is above zero, not " + rate);
        }
    }

    /** Reads a plain decimal or a fraction: {@code of(USD, SAR, "3.75")}. */
    public static ExchangeRate of(Currency from, Currency to, String rate) {
        return new ExchangeRate(from, to, Ratio.parse(rate));
    }

    /** The worth of an amount, rounded once to the minor unit of {@code to}; another currency is a bug. */
    public Money convert(Money amount, Rounding rounding) {
        if (!amount.currency().equals(from)) {
            throw new IllegalArgumentException(amount + " is not in " + from);
        }
        Ratio minor = rate.times(new Ratio(scale(to), scale(from)));
        return Money.ofMinor(rounding.multiplyDivide(amount.minor(), minor.numerator(), minor.denominator()), to);
    }

    private static long scale(Currency currency) {
        long scale = 1;
        for (int digit = 0; digit < currency.digits(); digit++) {
            scale *= 10;
        }
        return scale;
    }

    /** The same rate the other way round, exactly. */
    public ExchangeRate inverse() {
        return new ExchangeRate(to, from, new Ratio(rate.denominator(), rate.numerator()));
    }
}
