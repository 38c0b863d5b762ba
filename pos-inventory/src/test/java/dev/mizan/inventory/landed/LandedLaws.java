// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LandedLaws {
    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static List<ChargedLine> lines(List<Integer> costs) {
        return costs.stream()
                .map(cost -> ChargedLine.of(sar(cost), Quantity.pieces(1)))
                .toList();
    }

    @Property
    void l1_l2_sharesSumToTheChargeAndHaveItsSign(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9_999) Integer> costs,
            @ForAll @IntRange(min = -99_999, max = 99_999) int charge) {
        List<Money> shares = LandedCost.share(sar(charge), lines(costs), AllocationBasis.VALUE)
                .orElseThrow();
        assertThat(shares.stream().reduce(sar(0), Money::plus)).isEqualTo(sar(charge));
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.minor() * (long) charge).isNotNegative());
    }

    @Property
    void l3_theOrderOfLinesMattersOnlyBetweenEqualFractions(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9_999) Integer> costs,
            @ForAll @IntRange(min = 0, max = 99_999) int charge) {
        List<Integer> turned = new ArrayList<>(costs);
        Collections.reverse(turned);
        List<Money> shares = LandedCost.share(sar(charge), lines(costs), AllocationBasis.VALUE)
                .orElseThrow();
        List<Money> back = new ArrayList<>(LandedCost.share(sar(charge), lines(turned), AllocationBasis.VALUE)
                .orElseThrow());
        Collections.reverse(back);
        for (int i = 0; i < costs.size(); i++) {
            assertThat(Math.abs(shares.get(i).minor() - back.get(i).minor())).isLessThanOrEqualTo(1);
        }
    }

    @Example
    void eachRefusalHasItsName() {
        assertThat(why(LandedCost.share(sar(1), List.of(), AllocationBasis.EQUAL)))
                .isEqualTo(LandedReason.NO_LINES);
        assertThat(why(LandedCost.share(sar(1), lines(List.of(0)), AllocationBasis.VALUE)))
                .isEqualTo(LandedReason.ZERO_BASIS);
        assertThat(why(LandedCost.share(sar(1), lines(List.of(-1)), AllocationBasis.VALUE)))
                .isEqualTo(LandedReason.NEGATIVE_BASIS);
        List<ChargedLine> mixed = List.of(
                ChargedLine.of(sar(1), Quantity.pieces(1)), ChargedLine.of(sar(1), Quantity.of("1", Unit.KILOGRAM)));
        assertThat(why(LandedCost.share(sar(1), mixed, AllocationBasis.QUANTITY)))
                .isEqualTo(LandedReason.UNITS_DIFFER);
    }

    @Example
    void aWriteDownIsTakenBackOnlyAsFarAsItWent() {
        NetRealisable stock = new NetRealisable(sar(500_00), sar(0));
        assertThat(stock.change(sar(375_00))).isEqualTo(sar(125_00));
        NetRealisable written = stock.at(sar(375_00));
        assertThat(written.change(sar(450_00))).isEqualTo(sar(-75_00));
        assertThat(written.at(sar(900_00)).carrying()).isEqualTo(sar(500_00));
    }

    @Example
    void theRetailMethodWorksBackFromSellingPrices() {
        RetailMethod year = new RetailMethod(sar(335_000_00), sar(490_000_00), sar(10_000_00), sar(20_000_00));
        assertThat(year.denominator(RetailMethod.Ratio.CONVENTIONAL)).isEqualTo(sar(500_000_00));
        assertThat(year.endingRetail(sar(383_600_00))).isEqualTo(sar(96_400_00));
        assertThat(year.endingCost(sar(383_600_00), RetailMethod.Ratio.CONVENTIONAL, Rounding.HALF_UP))
                .isEqualTo(sar(64_588_00));
        assertThat(year.shrinkage(sar(383_600_00), sar(95_400_00), RetailMethod.Ratio.CONVENTIONAL, Rounding.HALF_UP))
                .isEqualTo(sar(670_00));
        assertThat(Margin.ofMarkup(Percent.of("25"), Rounding.HALF_UP)).isEqualTo(Percent.of("20"));
        assertThat(Margin.toMarkup(Percent.of("20"), Rounding.HALF_UP)).isEqualTo(Percent.of("25"));
        assertThat(Margin.estimatedStock(sar(100_00), sar(90_00), Percent.of("30"), Rounding.HALF_UP))
                .isEqualTo(sar(37_00));
    }

    private static Object why(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
