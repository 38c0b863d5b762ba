// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.unit;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;

/**
 * A price or a cost for one of a unit as an exact fraction of minor units, so that price times quantity is the same in
 * whichever unit both are told. What a label prints is rounded by an argument.
 */
public record UnitPrice(Ratio minor, Currency currency, Unit unit) {

    /** What one unit costs where a quantity, not zero, costs so much. */
    public static UnitPrice of(Money price, Quantity quantity) {
        Ratio whole = ExactQuantity.of(quantity).amount();
        return new UnitPrice(Ratio.of(price.minor()).dividedBy(whole), price.currency(), quantity.unit());
    }

    /** What one unit costs, in whole units of the currency: a decimal as fine as 0.333, or a fraction such as {@code 10/3}. */
    public static UnitPrice of(String price, Currency currency, Unit unit) {
        return new UnitPrice(Ratio.parse(price).times(Ratio.of(power(currency.digits()))), currency, unit);
    }

    /** For one of another unit of the dimension. */
    public UnitPrice in(Unit other) {
        Ratio ones = new ExactQuantity(Ratio.ONE, other).in(unit).amount();
        return new UnitPrice(minor.times(ones), currency, other);
    }

    /** What a quantity costs: the label's price per kilogram, per 100 millilitres. */
    public Money of(Quantity quantity, Rounding rounding) {
        Ratio whole = minor.times(ExactQuantity.of(quantity).in(unit).amount());
        return Money.ofMinor(rounding.divide(whole.numerator(), whole.denominator()), currency);
    }

    /** In whole units of the currency, a decimal where it has one, else a fraction. */
    public String toPlainString() {
        Ratio one = Ratio.of(power(currency.digits()));
        return new ExactQuantity(minor.dividedBy(one), unit).toPlainString();
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    public String toString() {
        return currency + " " + toPlainString() + " / " + unit;
    }
}
