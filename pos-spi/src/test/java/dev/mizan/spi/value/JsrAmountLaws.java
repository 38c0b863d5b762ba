// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static dev.mizan.spi.value.Currency.SAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The forms inherited from javax.money are exact or throw; none rounds. */
class JsrAmountLaws {
    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE).map(minor -> Money.ofMinor(minor, SAR));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(3);
    }

    @Property
    void multiplyIsExactOrThrows(@ForAll("amounts") Money amount, @ForAll("numbers") BigDecimal factor) {
        BigDecimal exact = decimal(amount).multiply(factor);
        if (exact.abs().compareTo(MAX) > 0) {
            assertThatThrownBy(() -> amount.multiply(factor)).isInstanceOf(AmountOverflow.class);
        } else if (exact.stripTrailingZeros().scale() > 2) {
            assertThatThrownBy(() -> amount.multiply(factor)).isInstanceOf(InexactAmount.class);
        } else {
            assertThat(decimal(amount.multiply(factor))).isEqualByComparingTo(exact);
        }
    }

    @Property
    void divideUndoesMultiplyOrThrows(@ForAll("amounts") Money amount, @ForAll("numbers") BigDecimal divisor) {
        Assume.that(divisor.signum() != 0);
        try {
            Money quotient = amount.divide(divisor);
            assertThat(decimal(quotient).multiply(divisor)).isEqualByComparingTo(decimal(amount));
        } catch (InexactAmount inexact) {
            BigDecimal[] parts = BigDecimal.valueOf(amount.minor()).divideAndRemainder(divisor);
            assertThat(parts[1].signum()).isNotZero();
        } catch (AmountOverflow overflow) {
            assertThat(divisor.abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void aLongDivisorIsThatDecimal(
            @ForAll @LongRange(min = -10_000, max = 10_000) long minor,
            @ForAll @LongRange(min = -12, max = 12) long divisor) {
        Assume.that(divisor != 0);
        Money amount = Money.ofMinor(minor, SAR);
        if (minor % divisor == 0) {
            assertThat(amount.divide(divisor)).isEqualTo(amount.divide(BigDecimal.valueOf(divisor)));
        } else {
            assertThatThrownBy(() -> amount.divide(divisor)).isInstanceOf(InexactAmount.class);
            assertThatThrownBy(() -> amount.divide(BigDecimal.valueOf(divisor))).isInstanceOf(InexactAmount.class);
        }
    }

    @Property
    void divideAndRemainderAddUpToTheAmount(
            @ForAll("amounts") Money amount, @ForAll @LongRange(min = 1, max = 1_000_000) long divisor) {
        Money[] parts = amount.divideAndRemainder(divisor);
        assertThat(parts[0].multiply(divisor).add(parts[1])).isEqualTo(amount);
        assertThat(decimal(parts[0]).stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
        assertThat(amount.divideToIntegralValue(divisor)).isEqualTo(parts[0]);
        assertThat(amount.remainder(divisor)).isEqualTo(parts[1]);
    }

    @Property
    void theFactoryReadsBackWhatAnAmountShows(@ForAll("amounts") Money amount) {
        assertThat(amount.getFactory().create()).isEqualTo(amount);
        assertThat(new MoneyFactory()
                        .setCurrency("SAR")
                        .setNumber(amount.getNumber().numberValue(BigDecimal.class))
                        .create())
                .isEqualTo(amount);
        assertThat(amount.compareTo(amount.getFactory().create())).isZero();
    }

    @Test
    void aDoubleMeansTheDecimalThatItPrints() {
        assertThat(Money.of("10.00", SAR).multiply(0.1)).isEqualTo(Money.of("1.00", SAR));
        assertThat(new MoneyFactory().setCurrency(SAR).setNumber(0.1).create()).isEqualTo(Money.of("0.10", SAR));
        assertThatThrownBy(() -> Money.of("10.00", SAR).multiply(0.1 + 0.2)).isInstanceOf(InexactAmount.class);
        assertThatThrownBy(() -> Money.of("10.00", SAR).multiply(Double.NaN)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void scalingByTensIsExactOrThrows() {
        assertThat(Money.of("12.50", SAR).scaleByPowerOfTen(1)).isEqualTo(Money.of("125.00", SAR));
        assertThatThrownBy(() -> Money.of("12.55", SAR).scaleByPowerOfTen(-1)).isInstanceOf(InexactAmount.class);
        assertThatThrownBy(() -> Money.of("1.00", SAR).scaleByPowerOfTen(40)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> Money.of("1.00", SAR).scaleByPowerOfTen(1_000_000_000))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theNumberNarrowsExactlyOrSaysSo() {
        MonetaryAmount amount = Money.of("12.50", SAR);
        assertThat(amount.getNumber().intValue()).isEqualTo(12);
        assertThat(amount.getNumber().getScale()).isEqualTo(1);
        assertThat(amount.getNumber().getAmountFractionNumerator()).isEqualTo(5);
        assertThat(amount.getNumber().getAmountFractionDenominator()).isEqualTo(10);
        assertThatThrownBy(() -> amount.getNumber().longValueExact()).isInstanceOf(ArithmeticException.class);
        assertThat(amount.getNumber().doubleValueExact()).isEqualTo(12.5);
        assertThatThrownBy(() -> Money.ofMinor(Long.MAX_VALUE, SAR).getNumber().doubleValueExact())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFactoryWithoutACurrencyOrWithTooWideAContextIsRefused() {
        assertThatThrownBy(() -> new MoneyFactory().setNumber(1).create()).isInstanceOf(MonetaryException.class);
        assertThatThrownBy(() -> new MoneyFactory().setCurrency("QQQ")).isInstanceOf(MonetaryException.class);
        assertThatThrownBy(() -> new MoneyFactory()
                        .setContext(MonetaryContextBuilder.of().setPrecision(20).build()))
                .isInstanceOf(MonetaryException.class);
    }

    @Test
    void anAmountSurvivesSerialization() throws Exception {
        Money amount = Money.of("12.50", SAR);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(amount);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(amount);
        }
    }

    private static BigDecimal decimal(Money money) {
        return BigDecimal.valueOf(money.minor(), money.currency().digits());
    }
}
