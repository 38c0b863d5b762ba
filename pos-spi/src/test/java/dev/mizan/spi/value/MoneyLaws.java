// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static dev.mizan.spi.value.Currency.KWD;
import static dev.mizan.spi.value.Currency.SAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyLaws {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("SAR", "KWD", "JPY", "CLF", "USD", "XXX").map(Currency::of);
    }

    @Provide
    Arbitrary<Long> minors() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Property
    void textReadsBackAsTheSameAmount(@ForAll("minors") long minor, @ForAll("currencies") Currency currency) {
        Money money = Money.ofMinor(minor, currency);
        assertThat(Money.of(money.toPlainString(), currency)).isEqualTo(money);
        assertThat(new BigDecimal(money.toPlainString())).isEqualTo(BigDecimal.valueOf(minor, currency.digits()));
    }

    @Property
    void aSumIsExactOrNamedTooLarge(@ForAll("minors") long a, @ForAll("minors") long b) {
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        check(sum, () -> Money.ofMinor(a, SAR).plus(Money.ofMinor(b, SAR)));
        BigInteger difference = BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
        check(difference, () -> Money.ofMinor(a, SAR).minus(Money.ofMinor(b, SAR)));
    }

    @Property
    void aProductIsExactOrNamedTooLarge(@ForAll("minors") long a, @ForAll long factor) {
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(factor));
        check(product, () -> Money.ofMinor(a, SAR).times(factor));
    }

    private static void check(BigInteger expected, Callable<Money> sum) {
        if (expected.abs().compareTo(MAX) > 0) {
            assertThatThrownBy(sum::call).isInstanceOf(AmountOverflow.class);
        } else {
            assertThat(call(sum).minor()).isEqualTo(expected.longValueExact());
        }
    }

    private static Money call(Callable<Money> sum) {
        try {
            return sum.call();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Property
    void everyAmountHasANegation(@ForAll("minors") long minor) {
        Money money = Money.ofMinor(minor, SAR);
        assertThat(money.negated().negated()).isEqualTo(money);
        assertThat(money.plus(money.negated())).isEqualTo(Money.zero(SAR));
        assertThat(money.absolute().isNegative()).isFalse();
    }

    @Property
    void aPercentageIsRoundedOnceAndAsTold(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long minor,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long millionths) {
        BigDecimal exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(millionths, 8));
        Money part = Money.ofMinor(minor, SAR).percent(new Percent(millionths), Rounding.HALF_UP);
        assertThat(part.minor())
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Tax in a gross amount and tax on its net amount agree, when the net is gross less tax. */
    @Property
    void theTaxInAGrossAmountIsWithinAMinorUnitOfTheTaxOnItsNet(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor,
            @ForAll @LongRange(min = 0, max = 100) long percent) {
        Money gross = Money.ofMinor(minor, SAR);
        Money tax = gross.includedPercent(Percent.of(percent), Rounding.HALF_UP);
        Money onNet = gross.minus(tax).percent(Percent.of(percent), Rounding.HALF_UP);
        assertThat(onNet.minus(tax).absolute().minor()).isLessThanOrEqualTo(1);
    }

    @Property
    void amountsOrderByCurrencyThenSize(
            @ForAll("minors") long a,
            @ForAll("minors") long b,
            @ForAll("currencies") Currency one,
            @ForAll("currencies") Currency other) {
        Money left = Money.ofMinor(a, one);
        Money right = Money.ofMinor(b, other);
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
        assertThat(left.equals(right)).isEqualTo(a == b && one.equals(other));
        assertThat(!left.equals(right) || left.hashCode() == right.hashCode()).isTrue();
    }

    @Test
    void whatIsFinerThanTheCurrencyIsRefusedByName() {
        assertThatThrownBy(() -> Money.of("12.345", SAR))
                .isInstanceOf(InexactAmount.class)
                .hasMessageContaining("12.345");
        assertThat(Money.of("12.340", SAR)).isEqualTo(Money.ofMinor(1234, SAR));
        assertThat(Money.of("12.345", KWD)).isEqualTo(Money.ofMinor(12345, KWD));
        assertThat(Money.of("-0.05", SAR)).isEqualTo(Money.ofMinor(-5, SAR));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String text :
                List.of("", "-", "1.", ".5", "1e3", "+1", "1,00", " 1", "1.2.3", "--1", "1.-2", "0x10", "١٢")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> Money.of(text, SAR))
                    .withMessageContaining(text);
            assertThat(Money.parse(text, SAR)).as(text).isEmpty();
        }
        assertThat(Money.parse("1.005", SAR)).isEmpty();
        assertThat(Money.parse("1.05", SAR)).contains(Money.ofMinor(105, SAR));
    }

    @Test
    void theLimitsAreSharp() {
        assertThat(Money.of("92233720368547758.07", SAR).minor()).isEqualTo(Long.MAX_VALUE);
        assertThat(Money.of("-92233720368547758.07", SAR).minor()).isEqualTo(-Long.MAX_VALUE);
        assertThatThrownBy(() -> Money.of("92233720368547758.08", SAR)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> Money.ofMinor(Long.MIN_VALUE, SAR)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> Money.ofMinor(-Long.MAX_VALUE, SAR).minus(Money.ofMinor(1, SAR)))
                .isInstanceOf(AmountOverflow.class);
    }

    @Test
    void currenciesDoNotMix() {
        Money riyal = Money.of("1.00", SAR);
        Money dinar = Money.of("1.000", KWD);
        assertThatThrownBy(() -> riyal.plus(dinar))
                .isInstanceOf(CurrencyMismatch.class)
                .hasMessageContaining("SAR")
                .hasMessageContaining("KWD");
        assertThatThrownBy(() -> riyal.minus(dinar)).isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> riyal.max(dinar)).isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> riyal.isGreaterThan(dinar)).isInstanceOf(CurrencyMismatch.class);
        assertThatThrownBy(() -> Money.sum(SAR, List.of(riyal, dinar))).isInstanceOf(CurrencyMismatch.class);
    }

    @Test
    void aPriceTimesAQuantityIsRoundedAsTold() {
        Money perKilogram = Money.of("9.95", SAR);
        assertThat(perKilogram.times(Quantity.of("1.250", Unit.KILOGRAM), Rounding.HALF_UP))
                .isEqualTo(Money.of("12.44", SAR));
        assertThat(perKilogram.times(Quantity.pieces(3), Rounding.EXACT)).isEqualTo(Money.of("29.85", SAR));
        assertThatThrownBy(() -> perKilogram.times(Quantity.of("0.001", Unit.KILOGRAM), Rounding.EXACT))
                .isInstanceOf(InexactAmount.class);
    }

    @Test
    void cashIsRoundedToItsSmallestCoin() {
        Money total = Money.of("12.43", SAR);
        assertThat(total.rounded(Rounding.HALF_UP.toIncrement(5))).isEqualTo(Money.of("12.45", SAR));
        assertThat(total.rounded(Rounding.DOWN.toIncrement(25))).isEqualTo(Money.of("12.25", SAR));
        assertThat(total.rounded(Rounding.HALF_UP)).isEqualTo(total);
    }

    @Test
    void anAmountSaysItself() {
        assertThat(Money.of("12.5", SAR)).hasToString("SAR 12.50");
        assertThat(Money.of("-0.005", KWD)).hasToString("KWD -0.005");
        assertThat(Money.ofMinor(7, Currency.JPY)).hasToString("JPY 7");
        assertThat(Money.sum(SAR, List.of())).hasToString("SAR 0.00");
    }
}
