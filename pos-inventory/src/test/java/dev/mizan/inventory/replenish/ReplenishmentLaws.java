// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.spi.value.Calendar;
import dev.mizan.spi.value.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ReplenishmentLaws {
    /** OCA/stock-logistics-warehouse issue 582, odoo/odoo pull 31490. */
    @Property
    void r1_r2_r3_issue582_anOrderFillsUpAndTheSecondRunOrdersNothing(
            @ForAll @LongRange(min = 0, max = 500) long least,
            @ForAll @LongRange(min = 0, max = 500) long more,
            @ForAll @LongRange(min = 1, max = 24) long pack,
            @ForAll @LongRange(min = 0, max = 60) long minimum,
            @ForAll @LongRange(min = -200, max = 800) long expected) {
        OrderRule rule = OrderRule.between(least, least + more).by(pack, minimum);
        long order = rule.order(expected);
        assertThat(order % pack).isZero();
        assertThat(order == 0 || order >= minimum).isTrue();
        assertThat(order == 0).isEqualTo(expected >= least);
        assertThat(order == 0 || expected + order >= rule.target()).isTrue();
        assertThat(rule.order(expected + order)).isZero();
    }

    /** odoo/odoo pull 168898. */
    @Example
    void issue168898_roomOrTheSuppliersBoxWinsByName() {
        OrderRule rule = OrderRule.between(0, 0).by(5, 0);
        assertThat(rule.room(0, OrderRule.WhenFull.ROUND_UP).order(-4)).isEqualTo(5);
        assertThat(rule.room(0, OrderRule.WhenFull.CAP).order(-4)).isZero();
        assertThat(OrderRule.TO_ORDER.order(-1)).isEqualTo(1);
        assertThat(OrderRule.between(5, 10).order(-1)).isEqualTo(11);
    }

    @Property
    void r4_theReorderPointRisesWithLeadTimeAndServiceLevel(
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(min = 501, max = 998) int level) {
        SafetyStock shorter = SafetyStock.daily(number("20"), number("6"), BigDecimal.valueOf(days));
        SafetyStock longer = SafetyStock.daily(number("20"), number("6"), BigDecimal.valueOf(days + 1));
        ServiceLevel low = new ServiceLevel(BigDecimal.valueOf(level, 3));
        ServiceLevel high = new ServiceLevel(BigDecimal.valueOf(level + 1, 3));
        assertThat(longer.reorderPoint(low)).isGreaterThan(shorter.reorderPoint(low));
        assertThat(shorter.reorderPoint(high)).isGreaterThan(shorter.reorderPoint(low));
    }

    @Property
    void r5_noNeighbourOfTheEconomicQuantityIsCheaper(
            @ForAll @IntRange(min = 1, max = 100_000) int demand,
            @ForAll @IntRange(min = 1, max = 500) int orderCost,
            @ForAll @IntRange(min = 1, max = 50) int holding) {
        EconomicOrder order = new EconomicOrder(BigDecimal.valueOf(demand), BigDecimal.valueOf(orderCost));
        BigDecimal cost = BigDecimal.valueOf(holding);
        BigDecimal best = order.quantity(cost);
        BigDecimal least = order.running(best, cost).setScale(9, RoundingMode.HALF_EVEN);
        assertThat(least).isLessThanOrEqualTo(order.running(best.add(BigDecimal.ONE), cost));
        if (best.compareTo(BigDecimal.ONE) > 0) {
            assertThat(least).isLessThanOrEqualTo(order.running(best.subtract(BigDecimal.ONE), cost));
        }
    }

    @Example
    void quantilesAreThoseOfTheTables() {
        assertThat(z("0.5")).isEqualTo("0.000000");
        assertThat(z("0.95")).isEqualTo("1.644854");
        assertThat(z("0.97")).isEqualTo("1.880794");
        assertThat(z("0.999999")).isEqualTo("4.753424");
        assertThat(z("0.0000000001")).isEqualTo("-6.361341");
    }

    @Example
    void aPriceBreakIsTakenWhereTheYearIsCheaperWithIt() {
        EconomicOrder order = new EconomicOrder(number("816"), number("12"));
        EconomicOrder.Choice choice = order.cheapest(List.of(
                new EconomicOrder.Break(number("1"), number("20"), number("4")),
                new EconomicOrder.Break(number("50"), number("18"), number("4")),
                new EconomicOrder.Break(number("80"), number("17"), number("4")),
                new EconomicOrder.Break(number("100"), number("16"), number("4"))));
        assertThat(choice.quantity()).isEqualByComparingTo("100");
        assertThat(choice.cost()).isEqualByComparingTo("13353.92");
        assertThat(new EconomicOrder(BigDecimal.ZERO, number("10")).quantity(number("0.5")))
                .isZero();
    }

    @Example
    void aOneTimeOrderWeighsTooFewAgainstTooMany() {
        Newsvendor cider = new Newsvendor(number("0.60"), number("0.20"));
        assertThat(cider.uniform(number("300"), number("500"))).isEqualByComparingTo("450");
        assertThat(cider.normal(number("200"), number("10")).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("206.74");
        assertThat(cider.discrete(new TreeMap<>(Map.of(1L, number("0.5"), 2L, number("0.3"), 3L, number("0.2")))))
                .isEqualTo(2);
    }

    @Example
    void nothingComesOnTheSuppliersWeekendOrHoliday() {
        Calendar gulf = Calendar.ofWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .withHolidays(Map.of(LocalDate.of(2026, 9, 23), Text.of("National Day", "اليوم الوطني")));
        LocalDate sunday = LocalDate.of(2026, 9, 20);
        assertThat(LeadTime.ofDays(3).due(sunday, gulf)).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(LeadTime.ofDays(5).due(sunday, gulf)).isEqualTo(LocalDate.of(2026, 9, 27));
        assertThat(new LeadTime(3, true).due(sunday, gulf)).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    /** saleor/saleor issues 19449 and 11637. */
    /** Stevenson: 816 a year, 12.00 an order, 4.00 to hold one; 100 at 16.00 beat 70 at 18.00 and 80 at 17.00. */
    @Example
    void holdingMayBeToldAsAShareOfThePrice() {
        EconomicOrder.Break carried = EconomicOrder.Break.carrying(number("50"), number("18.00"), number("0.2"));
        assertThat(carried.holding()).isEqualByComparingTo("3.6");
    }

    @Example
    void stockLastsAsLongAsTheDemandLetsIt() {
        DaysOfCover eight = DaysOfCover.ofSales(number("56"), number("7"));
        assertThat(eight.of(number("120")).orElseThrow()).isEqualByComparingTo("15");
        assertThat(eight.of(number("-4")).orElseThrow()).isZero();
        assertThat(new DaysOfCover(BigDecimal.ZERO).of(number("1"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DaysOfCover(number("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> DaysOfCover.ofSales(number("5"), BigDecimal.ZERO));
    }

    /** Of a mean of 4: 0.7851 of all days ask for 5 at most, 0.8893 for 6. */
    @Example
    void aRareDemandIsServedAsOftenAsItShould() {
        assertThat(new Newsvendor(number("78"), number("22")).poisson(number("4")))
                .isEqualTo(5);
        assertThat(new Newsvendor(number("79"), number("21")).poisson(number("4")))
                .isEqualTo(6);
        assertThat(new Newsvendor(number("1"), number("1")).poisson(BigDecimal.ZERO))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Newsvendor(number("1"), number("1")).poisson(number("501")));
    }

    @Property
    void whatIsOrderedInTimeComesOnTheDay(
            @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 9_999) int day) {
        java.time.LocalDate wanted = java.time.LocalDate.EPOCH.plusDays(day);
        LeadTime takes = LeadTime.ofDays(days);
        assertThat(takes.due(takes.ordered(wanted))).isEqualTo(wanted);
    }

    @Property
    void issue11637_aThresholdIsToldOnceEachWay(@ForAll @IntRange(max = 20) int threshold, @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        long stock = 10;
        StockAlert last = stock < threshold ? StockAlert.FELL_BELOW : StockAlert.ENOUGH_AGAIN;
        for (int i = 0; i < 50; i++) {
            long next = random.nextInt(21);
            var told = StockAlert.crossing(stock, next, threshold);
            if (told.isPresent()) {
                assertThat(told.get()).isNotEqualTo(last);
                last = told.get();
            }
            stock = next;
        }
        assertThat(last == StockAlert.FELL_BELOW).isEqualTo(stock < threshold);
    }

    private static String z(String level) {
        return new ServiceLevel(number(level))
                .z()
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }
}
