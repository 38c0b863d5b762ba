// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.assetsAgree;
import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.AssetsDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Assets that are worn by the tables of MACRS: a row a tax year, and in the year of a disposal what the convention says. */
class TablePlansLaws {
    private static final List<Integer> CLASSES = List.of(3, 5, 7, 10, 15, 20);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    /** A table, the day on which its asset came into service, and what it cost. */
    private record Bought(MacrsTable table, LocalDate day, Money cost) {
        static Bought any(Random random) {
            LocalDate day = JANUARY.plusDays(random.nextInt(365));
            MacrsConvention convention = random.nextBoolean()
                    ? MacrsConvention.HALF_YEAR
                    : MacrsConvention.midQuarter((day.getMonthValue() + 2) / 3);
            int years = CLASSES.get(random.nextInt(CLASSES.size()));
            Money cost = Money.ofMinor(1 + random.nextInt(9_000_000), Currency.SAR);
            return new Bought(MacrsTable.of(years, convention).orElseThrow(), day, cost);
        }

        void in(Mizan mizan) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("DESK", "Desk", day, cost, sar("0.00"), "bank").orElseThrow();
            assets.planByTable("DESK", table.months() / 12, table.convention(), day)
                    .orElseThrow();
        }

        int rows() {
            return table.percents().size();
        }

        /** Half months from the beginning of a year to the middle that the convention takes for a day of it. */
        int middle(int quarter) {
            return table.convention() == MacrsConvention.HALF_YEAR ? 12 : 6 * quarter - 3;
        }
    }

    @Property(tries = 30)
    void eachYearTakesItsRowOnceAndTheWholeLifeTheCost(@ForAll long seed) {
        Random random = new Random(seed);
        Bought bought = Bought.any(random);
        List<Money> rows = bought.table.deductions(bought.cost, Rounding.HALF_UP);
        try (Mizan mizan = UnderWay.furnished()) {
            bought.in(mizan);
            AssetsDoor assets = mizan.books().assets();
            LocalDate day = JANUARY;
            while (day.getYear() < 2026 + bought.rows()) {
                day = day.plusDays(random.nextInt(900));
                assets.wear(day);
                int ended = Math.min(bought.rows(), day.plusDays(1).getYear() - 2026);
                assertThat(assets.register().get("DESK").accumulated())
                        .isEqualTo(Money.sum(Currency.SAR, rows.subList(0, ended)));
                assetsAgree(mizan);
            }
            assertThat(assets.register().get("DESK").carrying()).isEqualTo(sar("0.00"));
            assertThat(reason(assets.wear(day.plusYears(30)))).isEqualTo(FlowReason.NOTHING_TO_DO);
        }
    }

    /** Against months counted by hand: what the convention takes the asset to have served of a year, of what that year has. */
    @Property(tries = 60)
    void theYearOfADisposalTakesWhatTheConventionSays(@ForAll long seed) {
        Random random = new Random(seed);
        Bought bought = Bought.any(random);
        int year = random.nextInt(bought.rows());
        LocalDate gone = JANUARY.plusYears(year).plusDays(random.nextInt(365));
        gone = gone.isBefore(bought.day) ? bought.day : gone;
        int quarter = (gone.getMonthValue() + 2) / 3;
        int served = bought.middle(quarter);
        int has = 24;
        if (year == bought.rows() - 1) {
            has = bought.middle((bought.day.getMonthValue() + 2) / 3);
            served = Math.min(served, has);
        }
        List<Money> rows = bought.table.deductions(bought.cost, Rounding.HALF_UP);
        Money last = year == bought.rows() - 1
                ? rows.get(year).ratio(served, has, Rounding.HALF_UP)
                : bought.cost.ratio(
                        bought.table.percents().get(year).millionths() * served,
                        Percent.ONE_WHOLE * has,
                        Rounding.HALF_UP);
        Money worn = Money.sum(Currency.SAR, rows.subList(0, year)).plus(year == 0 ? sar("0.00") : last);
        Money carrying = bought.cost.minus(worn).max(sar("0.00"));
        try (Mizan mizan = UnderWay.furnished()) {
            bought.in(mizan);
            AssetsDoor assets = mizan.books().assets();
            if (random.nextBoolean()) {
                assets.wear(gone.minusDays(1));
            }
            assets.dispose("DESK", gone, sar("77.00"), "bank").orElseThrow();
            Money gain = UnderWay.stands(mizan, "4530").negated();
            assertThat(gain).as("%s on %s", bought, gone).isEqualTo(sar("77.00").minus(carrying));
            assertThat(UnderWay.stands(mizan, "1510")).isEqualTo(sar("0.00"));
            assertThat(UnderWay.stands(mizan, "1519")).isEqualTo(sar("0.00"));
        }
    }

    private static void live(Mizan mizan, Random random) {
        Bought bought = Bought.any(random);
        bought.in(mizan);
        WornByTable.live(mizan, "DESK", bought.day, 500, random);
    }

    @Property(tries = 25)
    void whateverHappensBetweenItIsWornToNothing(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            live(mizan, new Random(seed));
            WornByTable.isOver(mizan, "DESK");
        }
    }

    @Property(tries = 2)
    void whatIsReplayedIsWornAsFar(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, new Random(seed));
                },
                mizan -> WornByTable.isOver(mizan, "DESK"));
    }

    @Example
    void aDeskOfSevenYearsIsSoldInItsFourth() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            LocalDate march = LocalDate.of(2026, 3, 15);
            assets.buy("DESK", "Desk", march, sar("10000.00"), sar("0.00"), "bank")
                    .orElseThrow();
            assertThat(reason(assets.planByTable("DESK", 4, MacrsConvention.HALF_YEAR, march)))
                    .isEqualTo(AssetReason.NO_TABLE);
            assertThat(reason(assets.planByTable("DESK", 7, MacrsConvention.MID_QUARTER_2, march)))
                    .isEqualTo(AssetReason.OTHER_QUARTER);
            assets.planByTable("DESK", 7, MacrsConvention.HALF_YEAR, march).orElseThrow();
            assertThat(reason(assets.wear(LocalDate.of(2026, 12, 30)))).isEqualTo(FlowReason.NOTHING_TO_DO);
            assets.wear(LocalDate.of(2027, 12, 31)).orElseThrow();
            assertThat(assets.register().get("DESK").accumulated()).isEqualTo(sar("3878.00"));
            assertThat(reason(assets.dispose("DESK", LocalDate.of(2027, 12, 1), sar("1.00"), "bank")))
                    .isEqualTo(AssetReason.BOOKED_SINCE);
            assets.dispose("DESK", LocalDate.of(2029, 11, 20), sar("4000.00"), "bank")
                    .orElseThrow();
            // 14.29, 24.49, 17.49 and half of 12.49 per cent were deducted
            assertThat(UnderWay.stands(mizan, "6160")).isEqualTo(sar("6251.50"));
            assertThat(UnderWay.stands(mizan, "4530")).isEqualTo(sar("-251.50"));
            assertThat(reason(assets.dispose("DESK", LocalDate.of(2030, 1, 1), sar("1.00"), "bank")))
                    .isEqualTo(AssetReason.DISPOSED);
        }
    }
}
