// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.asset.DecliningBalance.Tail;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Property 13: rows are never negative and sum to cost less residual value, whatever the method and the change. */
class DepreciationLaws {
    private static final Set<MacrsConvention> YEARS_AND_QUARTERS =
            EnumSet.range(MacrsConvention.HALF_YEAR, MacrsConvention.MID_QUARTER_4);

    @Provide
    Arbitrary<DepreciationMethod> methods() {
        Arbitrary<Ratio> factors = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 7))
                .as(Ratio::new);
        return Arbitraries.oneOf(
                Arbitraries.of(new StraightLine(), new SumOfYearsDigits()),
                factors.map(factor -> DecliningBalance.times(factor, Tail.REST_IN_LAST_ROW)),
                factors.map(factor -> DecliningBalance.times(factor, Tail.SWITCH_TO_STRAIGHT_LINE)),
                factors.map(rate -> DecliningBalance.atRate(rate, Tail.REST_IN_LAST_ROW)));
    }

    @Provide
    Arbitrary<Depreciable> assets() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.integers().between(1, 240))
                .as((cost, part, periods) -> new Depreciable(sar(cost), sar(cost / 1_000 * part), periods));
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    @Property(tries = 1_000)
    void rowsAreNeverNegativeAndSumToCostLessResidual(
            @ForAll("methods") DepreciationMethod method, @ForAll("assets") Depreciable asset) {
        for (Rounding rounding : List.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.UP, Rounding.HALF_EVEN)) {
            Schedule schedule = Schedule.of(method, asset, rounding);
            assertThat(schedule.rows()).noneMatch(Money::isNegative);
            assertThat(schedule.total()).isEqualTo(asset.amount());
            assertThat(schedule.carrying(schedule.size())).isEqualTo(asset.residual());
        }
    }

    @Property(tries = 500)
    void acceleratedRowsNeverRiseByMoreThanRounding(@ForAll("assets") Depreciable asset) {
        for (DepreciationMethod method :
                List.of(new SumOfYearsDigits(), DecliningBalance.doubled(Tail.SWITCH_TO_STRAIGHT_LINE))) {
            List<Money> rows = Schedule.of(method, asset, Rounding.HALF_UP).rows();
            for (int row = 1; row < rows.size() - 1; row++) {
                assertThat(rows.get(row).minor())
                        .isLessThanOrEqualTo(rows.get(row - 1).minor() + 1);
            }
        }
    }

    @Property(tries = 500)
    void aChangeInMidLifeKeepsWhatWasPostedAndTheSum(
            @ForAll("methods") DepreciationMethod method,
            @ForAll("assets") Depreciable asset,
            @ForAll @IntRange(max = 240) int after,
            @ForAll @IntRange(min = 1, max = 120) int left) {
        Schedule before = Schedule.of(method, asset, Rounding.HALF_UP);
        int posted = Math.min(after, before.size());
        Money residual = before.carrying(posted).ratio(1, 3, Rounding.DOWN);
        Schedule changed = before.changed(posted, residual, left, new StraightLine(), Rounding.HALF_UP)
                .orElseThrow();
        assertThat(changed.rows().subList(0, posted)).isEqualTo(before.rows().subList(0, posted));
        assertThat(changed.total()).isEqualTo(asset.cost().minus(residual));
        assertThat(changed.size()).isEqualTo(posted + left);
    }

    @Property(tries = 300)
    void cuttingYearsIntoFiscalYearsOrMonthsKeepsTheSum(
            @ForAll("methods") DepreciationMethod method,
            @ForAll("assets") Depreciable asset,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        Schedule years = Schedule.of(method, asset, Rounding.HALF_UP);
        assertThat(years.inFiscalYears(months, Rounding.HALF_UP).total()).isEqualTo(years.total());
        assertThat(years.inMonths(Rounding.HALF_UP).total()).isEqualTo(years.total());
        assertThat(years.inMonths(Rounding.HALF_UP).accumulated(12)).isEqualTo(years.accumulated(1));
    }

    @Property(tries = 300)
    void unitsBeyondTheTotalTakeNothing(
            @ForAll List<@LongRange(max = 500) Long> units, @ForAll @LongRange(min = 1, max = 1_000) long total) {
        int periods = units.size() + 1;
        Schedule schedule = Schedule.of(
                new UnitsOfProduction(total, units), new Depreciable(sar(100_000), sar(99), periods), Rounding.HALF_UP);
        long produced = units.stream().mapToLong(Long::longValue).sum();
        assertThat(schedule.rows()).noneMatch(Money::isNegative);
        assertThat(schedule.total().minor()).isLessThanOrEqualTo(99_901);
        if (produced >= total) {
            assertThat(schedule.total().minor()).isEqualTo(99_901);
        }
    }

    @Example
    void everyMacrsTableSumsToOneHundredAndItsDeductionsToTheBasis() {
        for (int years : List.of(3, 5, 7, 10, 15, 20)) {
            for (MacrsConvention convention : YEARS_AND_QUARTERS) {
                MacrsTable table = MacrsTable.of(years, convention).orElseThrow();
                assertThat(table.percents()).hasSize(years + 1);
                assertThat(table.sum()).isEqualTo(Percent.HUNDRED);
                assertThat(Money.sum(
                                Currency.USD, table.deductions(Money.of("1234.57", Currency.USD), Rounding.HALF_UP)))
                        .isEqualTo(Money.of("1234.57", Currency.USD));
            }
        }
        assertThat(Shop.reason(MacrsTable.of(4, MacrsConvention.HALF_YEAR))).isEqualTo(AssetReason.NO_TABLE);
    }

    /** The formula behind the tables: 200 % or 150 % declining, then straight line, the first year by the convention. */
    @Example
    void everyMacrsTableIsWithinAHundredthAndAHalfOfItsFormula() {
        for (int years : List.of(3, 5, 7, 10, 15, 20)) {
            for (MacrsConvention convention : YEARS_AND_QUARTERS) {
                long first = convention.halfMonthsInFirstYear() / 3;
                long left = 100_000_000;
                List<Long> formula = new ArrayList<>();
                for (int year = 0; year < years; year++) {
                    long declined = years <= 10 ? left * 2 / years : left * 3 / 2 / years;
                    long even = year == 0 ? 0 : left * 8 / (years * 8L - first - (year - 1) * 8L);
                    long row = year == 0 ? declined * first / 8 : Math.max(declined, even);
                    formula.add(row);
                    left -= row;
                }
                formula.add(left);
                List<Percent> table =
                        MacrsTable.of(years, convention).orElseThrow().percents();
                for (int year = 0; year <= years; year++) {
                    assertThat(Math.abs(table.get(year).millionths() - formula.get(year)))
                            .as(years + " " + convention + " year " + year)
                            .isLessThan(15_000);
                }
            }
        }
    }

    @Property(tries = 100)
    void columnsHoldTheSameRowsAsSchedules(@ForAll List<@LongRange(max = 10_000_000_000L) Long> costs) {
        ScheduleColumns columns = new ScheduleColumns(120, 2);
        for (long cost : costs) {
            int asset = columns.add(new StraightLine(), cost, cost / 10, 84, 12, Rounding.HALF_UP);
            List<Money> rows = Schedule.of(
                            new StraightLine(), new Depreciable(sar(cost), sar(cost / 10), 84), Rounding.HALF_UP)
                    .rows();
            assertThat(columns.row(asset, 11)).isZero();
            assertThat(columns.row(asset, 12 + 83)).isEqualTo(rows.get(83).minor());
            assertThat(columns.lifetime(asset)).isEqualTo(cost - cost / 10);
        }
        long first = 0;
        for (int asset = 0; asset < columns.size(); asset++) {
            first += columns.row(asset, 12);
        }
        assertThat(columns.total(12)).isEqualTo(first);
    }
}
