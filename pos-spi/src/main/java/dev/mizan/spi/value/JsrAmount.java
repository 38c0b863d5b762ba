// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.MoneyNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.NumberValue;

/**
 * The forms that {@link Money} inherits from javax.money, so that it works wherever a {@link MonetaryAmount} does.
 *
 * <p>Each is exact or throws: {@link InexactAmount} between two minor units, {@link AmountOverflow} beyond the range,
 * {@link CurrencyMismatch} across currencies. The {@code double} forms exist because javax.money declares them; the
 * number meant is the shortest decimal that prints the double. Shop code uses the named forms of {@link Money}.
 */
public sealed interface JsrAmount extends MonetaryAmount permits Money {
    /** The currency, as {@link Money#currency}. */
    Currency currency();

    /** The minor units, as {@link Money#minor}. */
    long minor();

    private Money money() {
        return (Money) this;
    }

    @Override
    default Currency getCurrency() {
        return currency();
    }

    @Override
    default NumberValue getNumber() {
        return MoneyNumber.of(minor(), currency().digits());
    }

    /** 19 digits of precision at the fixed scale of the currency. */
    @Override
    default MonetaryContext getContext() {
        return MonetaryContextBuilder.of(Money.class)
                .setPrecision(19)
                .setMaxScale(currency().digits())
                .setFixedScale(true)
                .build();
    }

    @Override
    default MoneyFactory getFactory() {
        return new MoneyFactory().setAmount(this);
    }

    /** By currency code, then by amount: an order to sort by, across currencies no comparison of worth. */
    @Override
    default int compareTo(MonetaryAmount other) {
        int byCurrency = currency().compareTo(other.getCurrency());
        return byCurrency != 0 ? byCurrency : decimal().compareTo(number(other.getNumber()));
    }

    @Override
    default boolean isGreaterThan(MonetaryAmount other) {
        return compareWorth(other) > 0;
    }

    @Override
    default boolean isGreaterThanOrEqualTo(MonetaryAmount other) {
        return compareWorth(other) >= 0;
    }

    @Override
    default boolean isLessThan(MonetaryAmount other) {
        return compareWorth(other) < 0;
    }

    @Override
    default boolean isLessThanOrEqualTo(MonetaryAmount other) {
        return compareWorth(other) <= 0;
    }

    @Override
    default boolean isEqualTo(MonetaryAmount other) {
        return compareWorth(other) == 0;
    }

    private int compareWorth(MonetaryAmount other) {
        if (!currency().code().equals(other.getCurrency().getCurrencyCode())) {
            throw new CurrencyMismatch(currency(), Currency.from(other.getCurrency()));
        }
        return decimal().compareTo(number(other.getNumber()));
    }

    @Override
    default int signum() {
        return Long.signum(minor());
    }

    @Override
    default Money add(MonetaryAmount amount) {
        return money().plus(Money.from(amount));
    }

    @Override
    default Money subtract(MonetaryAmount amount) {
        return money().minus(Money.from(amount));
    }

    @Override
    default Money multiply(long factor) {
        return money().times(factor);
    }

    @Override
    default Money multiply(double factor) {
        return multiply(number(factor));
    }

    @Override
    default Money multiply(Number factor) {
        return Money.exactly(decimal().multiply(number(factor)), currency());
    }

    @Override
    default Money divide(long divisor) {
        return money().ratio(1, divisor, Rounding.EXACT);
    }

    @Override
    default Money divide(double divisor) {
        return divide(number(divisor));
    }

    @Override
    default Money divide(Number divisor) {
        return fraction(BigDecimal.ONE, number(divisor));
    }

    private Money fraction(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal scaled = decimal().movePointRight(currency().digits()).multiply(numerator);
        int scale = Math.max(0, Math.max(scaled.scale(), denominator.scale()));
        BigInteger[] parts = scaled.setScale(scale)
                .unscaledValue()
                .divideAndRemainder(denominator.setScale(scale).unscaledValue());
        if (parts[1].signum() != 0) {
            throw new InexactAmount("not a whole number of minor units: " + this + " / " + denominator);
        }
        return Money.exactly(new BigDecimal(parts[0], currency().digits()), currency());
    }

    @Override
    default Money remainder(long divisor) {
        return remainder(BigDecimal.valueOf(divisor));
    }

    @Override
    default Money remainder(double divisor) {
        return remainder(number(divisor));
    }

    @Override
    default Money remainder(Number divisor) {
        return Money.exactly(decimal().remainder(number(divisor)), currency());
    }

    @Override
    default Money[] divideAndRemainder(long divisor) {
        return divideAndRemainder(BigDecimal.valueOf(divisor));
    }

    @Override
    default Money[] divideAndRemainder(double divisor) {
        return divideAndRemainder(number(divisor));
    }

    @Override
    default Money[] divideAndRemainder(Number divisor) {
        return new Money[] {divideToIntegralValue(divisor), remainder(divisor)};
    }

    @Override
    default Money divideToIntegralValue(long divisor) {
        return divideToIntegralValue(BigDecimal.valueOf(divisor));
    }

    @Override
    default Money divideToIntegralValue(double divisor) {
        return divideToIntegralValue(number(divisor));
    }

    @Override
    default Money divideToIntegralValue(Number divisor) {
        return Money.exactly(decimal().divideToIntegralValue(number(divisor)), currency());
    }

    @Override
    default Money scaleByPowerOfTen(int power) {
        return Money.exactly(decimal().scaleByPowerOfTen(power), currency());
    }

    @Override
    default Money abs() {
        return money().absolute();
    }

    @Override
    default Money negate() {
        return money().negated();
    }

    @Override
    default Money plus() {
        return money();
    }

    /** Itself: the scale is the currency's. */
    @Override
    default Money stripTrailingZeros() {
        return money();
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(minor(), currency().digits());
    }

    private static BigDecimal number(Number number) {
        return MoneyNumber.decimal(number);
    }
}
