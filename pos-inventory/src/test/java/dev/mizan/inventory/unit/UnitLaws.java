// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class UnitLaws {
    /** odoo/odoo issues 83876, 46686 and 21403; frappe/erpnext issues 42608 and 40885. */
    @Property
    void u1_u2_issue21403_anyWayThroughUnitsComesBackToTheSame(
            @ForAll("masses") Unit a,
            @ForAll("masses") Unit b,
            @ForAll("masses") Unit c,
            @ForAll @LongRange(min = -100_000, max = 100_000) long steps) {
        ExactQuantity there = ExactQuantity.of(new Quantity(steps, a));
        assertThat(there.in(b).in(a)).isEqualTo(there);
        assertThat(there.in(b).in(c)).isEqualTo(there.in(c));
    }

    @Property
    void u3_priceTimesQuantityIsTheSameInEveryUnit(
            @ForAll("masses") Unit a,
            @ForAll("masses") Unit b,
            @ForAll @LongRange(min = 1, max = 10_000) long steps,
            @ForAll @LongRange(min = 0, max = 99_999) long minor) {
        Quantity quantity = new Quantity(steps, a);
        UnitPrice price = UnitPrice.of(Money.ofMinor(minor, Currency.SAR), quantity);
        assertThat(price.in(b).of(quantity, Rounding.EXACT)).isEqualTo(Money.ofMinor(minor, Currency.SAR));
    }

    @Property
    void u4_roundingToAStepIsDoneOnceAndNeverByMoreThanHalfOfIt(
            @ForAll @LongRange(min = 0, max = 100_000) long steps, @ForAll @LongRange(min = 1, max = 500) long step) {
        ExactQuantity cut = ExactQuantity.of(new Quantity(step, Unit.KILOGRAM));
        ExactQuantity rounded =
                ExactQuantity.of(new Quantity(steps, Unit.KILOGRAM)).toMultipleOf(cut, Rounding.HALF_UP);
        assertThat(rounded.toMultipleOf(cut, Rounding.HALF_UP)).isEqualTo(rounded);
        assertThat(2 * Math.abs(rounded.rounded(Rounding.EXACT).steps() - steps))
                .isLessThanOrEqualTo(step);
    }

    @Example
    void issue40885_aFactorIsAppliedOnce() {
        Unit box4 = Unit.pack("box4", Unit.PIECE, 4);
        assertThat(ExactQuantity.of("1", box4).in(Unit.PIECE).toPlainString()).isEqualTo("4");
        assertThat(ExactQuantity.of("15", Unit.PIECE).wholeOnes(Unit.pack("pack8", Unit.PIECE, 8)))
                .isEqualTo(1);
        assertThat(ExactQuantity.of("5", Units.SECOND).in(Unit.MINUTE).toPlainString())
                .isEqualTo("1/12");
        assertThat(ExactQuantity.of("10", Unit.KILOGRAM)
                        .in(Unit.CUBIC_METRE, new Ratio(2, 1))
                        .toPlainString())
                .isEqualTo("0.02");
    }

    /** What an exact quantity is written as is read back, a fraction as well. */
    @Property
    void aFractionIsReadBack(
            @ForAll @LongRange(min = -10_000, max = 10_000) long over,
            @ForAll @LongRange(min = 1, max = 999) long under) {
        ExactQuantity some = new ExactQuantity(new Ratio(over, under), Unit.LITRE);
        assertThat(ExactQuantity.of(some.toPlainString(), Unit.LITRE)).isEqualTo(some);
    }

    @Example
    void aCostMayBeFinerThanTheCurrency() {
        UnitPrice third = UnitPrice.of("3.333", Currency.SAR, Unit.PIECE);
        assertThat(third.of(Quantity.pieces(3), Rounding.HALF_UP)).isEqualTo(Money.of("10.00", Currency.SAR));
        assertThat(UnitPrice.of("10/3", Currency.SAR, Unit.PIECE).of(Quantity.pieces(3), Rounding.EXACT))
                .isEqualTo(Money.of("10.00", Currency.SAR));
        assertThat(UnitPrice.of("12.5", Currency.JPY, Unit.PIECE).of(Quantity.pieces(3), Rounding.HALF_UP))
                .isEqualTo(Money.of("38", Currency.JPY));
    }

    /** NIST Handbook 44, appendix C. */
    @Example
    void unitsOfTheMarketAreWhatTheyAreDefinedAs() {
        assertThat(ExactQuantity.of("1", Units.US_GALLON).in(Units.US_QUART).toPlainString())
                .isEqualTo("4");
        assertThat(ExactQuantity.of("1", Units.US_QUART)
                        .in(Units.US_FLUID_OUNCE)
                        .toPlainString())
                .isEqualTo("32");
        assertThat(ExactQuantity.of("1", Units.SQUARE_YARD)
                        .in(Units.SQUARE_FOOT)
                        .toPlainString())
                .isEqualTo("9");
        assertThat(ExactQuantity.of("1", Units.SQUARE_FOOT)
                        .in(Units.SQUARE_INCH)
                        .toPlainString())
                .isEqualTo("144");
        assertThat(ExactQuantity.of("1", Units.HECTARE).in(Units.ARE).toPlainString())
                .isEqualTo("100");
        assertThat(ExactQuantity.of("5", Units.CARAT).in(Unit.GRAM).toPlainString())
                .isEqualTo("1");
        assertThat(ExactQuantity.of("1", Units.GROSS).in(Unit.DOZEN).toPlainString())
                .isEqualTo("12");
        assertThat(Units.find("pcs")).contains(Unit.PIECE);
    }

    @Example
    void aShelfLabelTellsThePriceOfAMeasureThatPeopleCompare() {
        UnitPrice price = UnitPrice.of(Money.of("4.75", Currency.SAR), Quantity.of("330", Unit.MILLILITRE));
        assertThat(price.of(Quantity.of("100", Unit.MILLILITRE), Rounding.HALF_UP))
                .isEqualTo(Money.of("1.44", Currency.SAR));
        assertThat(price.of(Quantity.of("1", Unit.LITRE), Rounding.HALF_UP)).isEqualTo(Money.of("14.39", Currency.SAR));
    }

    @Example
    void aCatchWeightFarFromTheUsualIsAMistake() {
        CatchWeight chickens = new CatchWeight(Quantity.pieces(3), Quantity.of("4.120", Unit.KILOGRAM));
        Quantity usual = Quantity.of("1.300", Unit.KILOGRAM);
        assertThat(chickens.plausible(usual, Percent.of("10"))).isTrue();
        assertThat(chickens.plausible(usual, Percent.of("5"))).isFalse();
        assertThat(chickens.weightOf(2, Rounding.HALF_UP)).isEqualTo(Quantity.of("2.747", Unit.KILOGRAM));
    }

    @Provide
    Arbitrary<Unit> masses() {
        return Arbitraries.of(
                Unit.KILOGRAM,
                Unit.GRAM,
                Unit.POUND,
                Unit.OUNCE,
                Unit.pack("sack25", Unit.KILOGRAM, 25),
                Units.MILLIGRAM);
    }
}
