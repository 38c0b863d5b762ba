// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.MoneyNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * An amount of one currency as a whole number of its minor units: 12.50 SAR is 1,250 halalas.
 *
 * <p>Also a JSR 354 {@link MonetaryAmount}, see {@link JsrAmount}. Arithmetic is exact: beyond plus or minus {@code
 * Long.MAX_VALUE} minor units it throws {@link AmountOverflow}, between two minor units {@link InexactAmount} unless a
 * {@link Rounding} is given, and across currencies {@link CurrencyMismatch}.
 *
 * @param currency the currency, which fixes the digits
 * @param minor the number of minor units, never {@code Long.MIN_VALUE}
 */
@SuppressWarnings("ComparableType") // javax.money fixes what it compares with
public record Money(Currency currency, long minor) implements JsrAmount, Comparable<MonetaryAmount>, Serializable {
    public Money {
        if (minor == Long.MIN_VALUE) {
            throw new AmountOverflow("too large: " + minor + " minor units of " + currency);
        }
    }

    /**
     * Reads a plain decimal such as {@code "-12.50"}. Text that is no number is an {@link IllegalArgumentException}, one
     * finer than the currency is {@link InexactAmount}: {@code "12.345"} SAR is refused, {@code "12.340"} is not.
     */
    public static Money of(String decimal, Currency currency) {
        return new Money(currency, Decimals.parse(decimal, currency.digits()));
    }

    /** A number of minor units: {@code ofMinor(1250, SAR)} is SAR 12.50. */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(currency, minor);
    }

    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /** What a person or a file wrote, or empty where it is no exact amount of the currency. */
    public static Optional<Money> parse(String decimal, Currency currency) {
        try {
            return Optional.of(of(decimal, currency));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    /** Another library's amount; throws where it is finer, larger or of an unknown currency. */
    public static Money from(MonetaryAmount amount) {
        if (amount instanceof Money own) {
            return own;
        }
        return exactly(MoneyNumber.decimal(amount.getNumber()), Currency.from(amount.getCurrency()));
    }

    /** The sum, zero for none; one of another currency throws {@link CurrencyMismatch}. */
    public static Money sum(Currency currency, Iterable<Money> amounts) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    static Money exactly(BigDecimal number, Currency currency) {
        BigDecimal minor = number.movePointRight(currency.digits()).stripTrailingZeros();
        if (minor.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new AmountOverflow("too large for an amount in " + currency + ": " + number);
        }
        if (minor.scale() > 0) {
            throw new InexactAmount("finer than the minor unit of " + currency + ": " + number);
        }
        return new Money(currency, minor.longValueExact());
    }

    public Money plus(Money other) {
        requireSame(other);
        return new Money(currency, Exact.sum(minor, other.minor, currency));
    }

    public Money minus(Money other) {
        requireSame(other);
        return new Money(currency, Exact.sum(minor, -other.minor, currency));
    }

    public Money times(long factor) {
        return new Money(currency, Exact.product(minor, factor, currency));
    }

    /** The price of a quantity where this amount is the price for one of the quantity's unit. */
    public Money times(Quantity quantity, Rounding rounding) {
        return ratio(quantity.steps(), quantity.unit().stepsInOne(), rounding);
    }

    /** That many percent of this amount: the tax on a net amount. */
    public Money percent(Percent percent, Rounding rounding) {
        return ratio(percent.millionths(), Percent.ONE_WHOLE, rounding);
    }

    /** The part of this amount that the percentage added to it: the tax in a gross amount, {@code p / (100 + p)}. */
    public Money includedPercent(Percent percent, Rounding rounding) {
        return ratio(percent.millionths(), percent.plus(Percent.HUNDRED).millionths(), rounding);
    }

    /** This amount times a fraction, rounded once; the intermediate product has 128 bits. */
    public Money ratio(long numerator, long denominator, Rounding rounding) {
        return new Money(currency, rounding.multiplyDivide(minor, numerator, denominator));
    }

    /** This amount in steps of the rounding's increment, as a cash total is: {@code HALF_UP.toIncrement(5)}. */
    public Money rounded(Rounding rounding) {
        return ratio(1, 1, rounding);
    }

    /** Parts in the proportion of the weights, which always sum to this amount; see {@link Remainder#split}. */
    public List<Money> allocate(long[] weights, Remainder policy) {
        return ofMinors(policy.split(minor, weights));
    }

    /** The same, no part beyond its room in minor units; see {@link Remainder#splitWithin}. */
    public List<Money> allocateWithin(long[] weights, long[] room, Remainder policy) {
        return ofMinors(policy.splitWithin(minor, weights, room));
    }

    /**
     * What is taken off amounts, in their proportion, where none may fall below its floor: what a floored one can not take
     * is spread over the others, and what none can take is left out.
     *
     * @param amounts what each part is, in minor units
     * @param floors what each must keep
     */
    public List<Money> allocateAbove(long[] amounts, long[] floors, Remainder policy) {
        return ofMinors(policy.splitAbove(minor, amounts, floors));
    }

    private List<Money> ofMinors(long[] minors) {
        List<Money> parts = new ArrayList<>(minors.length);
        for (long part : minors) {
            parts.add(new Money(currency, part));
        }
        return List.copyOf(parts);
    }

    public Money negated() {
        return new Money(currency, -minor);
    }

    public Money absolute() {
        return minor < 0 ? negated() : this;
    }

    public Money min(Money other) {
        return compareSame(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareSame(other) >= 0 ? this : other;
    }

    @Override
    public boolean isZero() {
        return minor == 0;
    }

    @Override
    public boolean isPositive() {
        return minor > 0;
    }

    @Override
    public boolean isNegative() {
        return minor < 0;
    }

    int compareSame(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    private void requireSame(Money other) {
        if (currency != other.currency && !currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
    }

    /** {@code 12.50}, with every digit of the currency. */
    public String toPlainString() {
        return Decimals.print(minor, currency.digits());
    }

    /** {@code SAR 12.50}. */
    @Override
    public String toString() {
        return currency.code() + " " + toPlainString();
    }
}
