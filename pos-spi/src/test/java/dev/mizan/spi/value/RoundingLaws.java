// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RoundingLaws {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void everyModeIsThatOfBigDecimal(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll Rounding.Mode mode) {
        checkAgainstBigDecimal(a, b, c, new Rounding(mode, 1));
    }

    /** Small numbers meet halves and exact results often. */
    @Property
    void everyModeIsThatOfBigDecimalOnHalves(
            @ForAll @LongRange(min = -50, max = 50) long a,
            @ForAll @LongRange(min = -9, max = 9) long b,
            @ForAll @LongRange(min = -12, max = 12) long c,
            @ForAll Rounding.Mode mode,
            @ForAll @LongRange(min = 1, max = 10) long increment) {
        checkAgainstBigDecimal(a, b, c, new Rounding(mode, increment));
    }

    @Property
    void cashIncrementsAreThoseOfBigDecimal(
            @ForAll long a, @ForAll Rounding.Mode mode, @ForAll @LongRange(min = 1, max = 1_000) long increment) {
        checkAgainstBigDecimal(a, 1, 1, new Rounding(mode, increment));
    }

    private static void checkAgainstBigDecimal(long a, long b, long c, Rounding rounding) {
        Assume.that(c != 0);
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger step = BigInteger.valueOf(c).multiply(BigInteger.valueOf(rounding.increment()));
        boolean exact = product.mod(step.abs()).signum() == 0;
        if (rounding.mode() == Rounding.Mode.EXACT && !exact) {
            assertThatThrownBy(() -> rounding.multiplyDivide(a, b, c)).isInstanceOf(ArithmeticException.class);
            return;
        }
        BigInteger expected = new BigDecimal(product)
                .divide(new BigDecimal(step), 0, javaMode(rounding.mode()))
                .toBigIntegerExact()
                .multiply(BigInteger.valueOf(rounding.increment()));
        if (expected.abs().compareTo(MAX) > 0) {
            assertThatThrownBy(() -> rounding.multiplyDivide(a, b, c)).isInstanceOf(AmountOverflow.class);
        } else {
            assertThat(rounding.multiplyDivide(a, b, c)).isEqualTo(expected.longValueExact());
        }
    }

    private static RoundingMode javaMode(Rounding.Mode mode) {
        return mode == Rounding.Mode.EXACT ? RoundingMode.UNNECESSARY : RoundingMode.valueOf(mode.name());
    }

    @Property
    void aRefundRoundsAsItsSaleDid(@ForAll int sale, @ForAll @LongRange(min = 1, max = 1_000) long divisor) {
        for (Rounding rounding :
                new Rounding[] {Rounding.HALF_UP, Rounding.HALF_DOWN, Rounding.HALF_EVEN, Rounding.UP, Rounding.DOWN}) {
            assertThat(rounding.divide(-(long) sale, divisor)).isEqualTo(-rounding.divide(sale, divisor));
        }
    }

    @Test
    void halvesGoWhereTheModeSays() {
        assertThat(Rounding.HALF_UP.divide(25, 10)).isEqualTo(3);
        assertThat(Rounding.HALF_DOWN.divide(25, 10)).isEqualTo(2);
        assertThat(Rounding.HALF_EVEN.divide(25, 10)).isEqualTo(2);
        assertThat(Rounding.HALF_EVEN.divide(35, 10)).isEqualTo(4);
        assertThat(Rounding.FLOOR.divide(-25, 10)).isEqualTo(-3);
        assertThat(Rounding.CEILING.divide(-25, 10)).isEqualTo(-2);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> Rounding.HALF_UP.multiplyDivide(Long.MAX_VALUE, 2, 1))
                .isInstanceOf(AmountOverflow.class)
                .hasMessageContaining("9223372036854775807");
        assertThatThrownBy(() -> Rounding.EXACT.divide(1, 3)).isInstanceOf(InexactAmount.class);
        assertThatThrownBy(() -> Rounding.HALF_UP.divide(1, 0)).isExactlyInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.UP.divide(Long.MIN_VALUE, 1)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> new Rounding(Rounding.Mode.UP, Long.MAX_VALUE).multiplyDivide(1, 1, 3))
                .as("the divisor times the increment is beyond a long")
                .isInstanceOf(AmountOverflow.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.UP.toIncrement(0));
    }

    @Test
    void aRoundingSaysItself() {
        assertThat(Rounding.HALF_UP).hasToString("HALF_UP");
        assertThat(Rounding.HALF_UP.toIncrement(5)).hasToString("HALF_UP to 5");
    }
}
