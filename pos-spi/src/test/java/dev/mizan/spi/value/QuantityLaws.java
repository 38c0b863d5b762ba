// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuantityLaws {
    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.standards());
    }

    @Property
    void convertingIsExactOrRefusedAndComesBackTheSame(
            @ForAll("units") Unit from,
            @ForAll("units") Unit to,
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long steps) {
        Quantity quantity = new Quantity(steps, from);
        if (from.dimension() != to.dimension()) {
            assertThatIllegalArgumentException().isThrownBy(() -> quantity.in(to));
            return;
        }
        BigInteger up = BigInteger.valueOf(steps)
                .multiply(BigInteger.valueOf(from.factor().numerator()))
                .multiply(BigInteger.valueOf(to.factor().denominator()))
                .multiply(BigInteger.valueOf(to.stepsInOne()));
        BigInteger down = BigInteger.valueOf(from.factor().denominator())
                .multiply(BigInteger.valueOf(to.factor().numerator()))
                .multiply(BigInteger.valueOf(from.stepsInOne()));
        if (up.mod(down).signum() == 0) {
            assertThat(quantity.in(to).steps()).isEqualTo(up.divide(down).longValueExact());
            assertThat(quantity.in(to).in(from)).isEqualTo(quantity);
        } else {
            assertThatThrownBy(() -> quantity.in(to)).isInstanceOf(InexactAmount.class);
            assertThat(quantity.in(to, Rounding.FLOOR).steps())
                    .isEqualTo(up.subtract(up.mod(down)).divide(down).longValueExact());
        }
    }

    @Property
    void sumsAreExactOrNamedTooLarge(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long a, @ForAll @LongRange(min = -Long.MAX_VALUE) long b) {
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        Quantity one = new Quantity(a, Unit.GRAM);
        Quantity other = new Quantity(b, Unit.GRAM);
        if (sum.abs().compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0) {
            assertThatThrownBy(() -> one.plus(other)).isInstanceOf(AmountOverflow.class);
        } else {
            assertThat(one.plus(other).steps()).isEqualTo(sum.longValueExact());
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
        }
    }

    @Property
    void textReadsBackAsTheSameQuantity(
            @ForAll("units") Unit unit, @ForAll @LongRange(min = -Long.MAX_VALUE) long steps) {
        Quantity quantity = new Quantity(steps, unit);
        assertThat(Quantity.of(quantity.toPlainString(), unit)).isEqualTo(quantity);
    }

    @Test
    void aPoundIsItsInternationalDefinition() {
        assertThat(Quantity.of(100, Unit.POUND).in(Unit.GRAM, Rounding.HALF_UP))
                .isEqualTo(Quantity.of(45_359, Unit.GRAM));
        assertThatThrownBy(() -> Quantity.of(1, Unit.POUND).in(Unit.KILOGRAM)).isInstanceOf(InexactAmount.class);
        assertThat(Quantity.of(16, Unit.OUNCE).in(Unit.POUND)).isEqualTo(Quantity.of(1, Unit.POUND));
        assertThat(Quantity.of(36, Unit.INCH).in(Unit.YARD)).isEqualTo(Quantity.of(1, Unit.YARD));
    }

    @Test
    void aPackCountsItsContentOnce() {
        Unit box = Unit.pack("box4", Unit.PIECE, 4);
        Unit pallet = Unit.pack("pallet", box, 60);
        assertThat(Quantity.of(1, box).in(Unit.PIECE)).isEqualTo(Quantity.pieces(4));
        assertThat(Quantity.of(1, pallet).in(Unit.PIECE)).isEqualTo(Quantity.pieces(240));
        assertThat(Quantity.pieces(240).in(pallet)).isEqualTo(Quantity.of(1, pallet));
        assertThatThrownBy(() -> Quantity.pieces(15).in(box)).isInstanceOf(InexactAmount.class);
        assertThat(Quantity.pieces(15).in(box, Rounding.FLOOR)).isEqualTo(Quantity.of(3, box));
        assertThat(Quantity.of(2, Unit.pack("bag5", Unit.KILOGRAM, 5)).in(Unit.GRAM))
                .isEqualTo(Quantity.of(10_000, Unit.GRAM));
    }

    @Test
    void aMinuteIsNoRoundedHour() {
        assertThatThrownBy(() -> Quantity.of(20, Unit.MINUTE).in(Unit.HOUR)).isInstanceOf(InexactAmount.class);
        assertThat(Quantity.of(15, Unit.MINUTE).in(Unit.HOUR)).isEqualTo(Quantity.of("0.25", Unit.HOUR));
    }

    @Test
    void unitsDoNotMix() {
        Quantity kilo = Quantity.of(1, Unit.KILOGRAM);
        Quantity gram = Quantity.of(1_000, Unit.GRAM);
        assertThatIllegalArgumentException().isThrownBy(() -> kilo.plus(gram)).withMessageContaining("KGM");
        assertThatIllegalArgumentException().isThrownBy(() -> kilo.compareTo(gram));
        assertThat(kilo).isNotEqualTo(gram).isEqualTo(gram.in(Unit.KILOGRAM));
    }

    @Test
    void aQuantityFinerThanItsUnitIsRefused() {
        assertThatThrownBy(() -> Quantity.of("1.2505", Unit.KILOGRAM)).isInstanceOf(InexactAmount.class);
        assertThatThrownBy(() -> Quantity.of("0.5", Unit.PIECE)).isInstanceOf(InexactAmount.class);
        assertThat(Quantity.of("1.25", Unit.KILOGRAM)).hasToString("1.250 KGM");
        assertThat(Quantity.of("1.25", Unit.KILOGRAM).negated().absolute().times(2))
                .hasToString("2.500 KGM");
    }

    @Test
    void signsAndOrderAreThoseOfTheSteps() {
        Quantity none = Quantity.zero(Unit.GRAM);
        Quantity one = Quantity.of(1, Unit.GRAM);
        assertThat(none.isZero()).isTrue();
        assertThat(one.isZero()).isFalse();
        assertThat(one.isPositive()).isTrue();
        assertThat(none.isPositive()).isFalse();
        assertThat(none.isNegative()).isFalse();
        assertThat(one.negated().isNegative()).isTrue();
        assertThat(one.negated().steps()).isEqualTo(-1);
        assertThat(one).isGreaterThan(none).isGreaterThan(one.negated());
        assertThat(one.absolute()).isSameAs(one);
        assertThat(none.plus(one).minus(one)).isEqualTo(none);
        assertThatIllegalArgumentException().isThrownBy(() -> one.minus(Quantity.pieces(1)));
    }
}
