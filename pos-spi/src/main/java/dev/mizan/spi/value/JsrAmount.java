// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.MoneyNumber;
import java.math.BigDecimal;
import java.util.Objects;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryException;
import javax.money.MonetaryOperator;
import javax.money.MonetaryQuery;
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
        return MoneyFactory.context(currency().digits());
    }

    @Override
    default MoneyFactory getFactory() {
        return new MoneyFactory().setAmount(this);
    }

    /** By currency code, then by amount: an order to sort by, across currencies no comparison of worth. */
    @Override
    default int compareTo(MonetaryAmount other) {
        int byCurrency = currency().compareTo(other.getCurrency());
        return byCurrency != 0 ? byCurrency : compareNumber(other);
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
            throw new CurrencyMismatch(currency(), other.getCurrency());
        }
        return compareNumber(other);
    }

    private int compareNumber(MonetaryAmount other) {
        return other instanceof Money own
                ? Long.compare(minor(), own.minor())
                : decimal().compareTo(number(other.getNumber()));
    }

    /** The operator's answer; where it throws, a {@link MonetaryException} tells of it. */
    @Override
    default MonetaryAmount with(MonetaryOperator operator) {
        return query(operator::apply);
    }

    /** The query's answer; where it throws, a {@link MonetaryException} tells of it. */
    @Override
    default <R> R query(MonetaryQuery<R> query) {
        Objects.requireNonNull(query, "query");
        try {
            return query.queryFrom(this);
        } catch (MonetaryException | ArithmeticException named) {
            throw named;
        } catch (RuntimeException failed) {
            throw new MonetaryException("failed on " + this + ": " + query, failed);
        }
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
        return factor == 1 ? money() : money().times(factor);
    }

    @Override
    default Money multiply(double factor) {
        return multiply(number(factor));
    }

    @Override
    default Money multiply(Number factor) {
        BigDecimal times = number(factor);
        return isOne(times) ? money() : Money.exactly(decimal().multiply(times), currency());
    }

    @Override
    default Money divide(long divisor) {
        return divisor == 1 ? money() : money().ratio(1, divisor, Rounding.EXACT);
    }

    @Override
    default Money divide(double divisor) {
        return Double.isInfinite(divisor) ? Money.zero(currency()) : divide(number(divisor));
    }

    @Override
    default Money divide(Number divisor) {
        BigDecimal by = number(divisor);
        if (isOne(by)) {
            return money();
        }
        BigDecimal[] minorAndRest = BigDecimal.valueOf(minor()).divideAndRemainder(by);
        if (minorAndRest[1].signum() != 0) {
            throw new InexactAmount("not a whole number of minor units: " + this + " / " + by);
        }
        return Money.exactly(minorAndRest[0].movePointLeft(currency().digits()), currency());
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    default Money remainder(long divisor) {
        return remainder(BigDecimal.valueOf(divisor));
    }

    @Override
    default Money remainder(double divisor) {
        return Double.isInfinite(divisor) ? Money.zero(currency()) : remainder(number(divisor));
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
        return new Money[] {divideToIntegralValue(divisor), remainder(divisor)};
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
        return Double.isInfinite(divisor) ? Money.zero(currency()) : divideToIntegralValue(number(divisor));
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
