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
import dev.mizan.ledger.asset.RealProperty;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.AssetsDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Buildings that are worn by the mid-month tables of MACRS, against {@link PrintedBuilding}, which reckons by itself. */
class BuildingPlansLaws {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    /** A building, the day on which it came into service, and what it cost. */
    private record Bought(RealProperty kind, LocalDate day, Money cost) {
        static Bought any(Random random) {
            return new Bought(
                    random.nextBoolean() ? RealProperty.RESIDENTIAL_RENTAL : RealProperty.NONRESIDENTIAL,
                    JANUARY.plusDays(random.nextInt(365)),
                    Money.ofMinor(1 + random.nextInt(random.nextBoolean() ? 2_000 : 900_000_000), Currency.SAR));
        }

        void in(Mizan mizan) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("SHOP", "Shop", day, cost, sar("0.00"), "bank").orElseThrow();
            assets.planBuilding("SHOP", kind, day).orElseThrow();
        }

        PrintedBuilding printed() {
            return new PrintedBuilding(kind.months(), day.getMonthValue());
        }
    }

    @Example
    void theTablesAreThePrintedOnes() {
        for (RealProperty kind : RealProperty.values()) {
            for (int month = 1; month <= 12; month++) {
                PrintedBuilding printed = new PrintedBuilding(kind.months(), month);
                assertThat(kind.table(month).percents().stream()
                                .map(Percent::millionths)
                                .toList())
                        .as("%s %s", kind, month)
                        .isEqualTo(printed.millionths());
            }
        }
        assertThat(RealProperty.RESIDENTIAL_RENTAL.table(1).percents())
                .startsWith(Percent.of("3.485"), Percent.of("3.636"))
                .endsWith(Percent.of("3.636"), Percent.of("1.97"))
                .hasSize(28);
        assertThat(RealProperty.RESIDENTIAL_RENTAL.table(12).percents())
                .startsWith(Percent.of("0.152"), Percent.of("3.636"))
                .endsWith(Percent.of("3.637"), Percent.of("3.636"), Percent.of("1.667"))
                .hasSize(29);
        assertThat(RealProperty.NONRESIDENTIAL.table(1).percents())
                .startsWith(Percent.of("2.461"), Percent.of("2.564"))
                .endsWith(Percent.of("2.564"), Percent.of("0.107"))
                .hasSize(40);
        assertThat(RealProperty.NONRESIDENTIAL.table(12).percents())
                .startsWith(Percent.of("0.107"), Percent.of("2.564"))
                .endsWith(Percent.of("2.564"), Percent.of("2.461"))
                .hasSize(40);
    }

    @Property(tries = 30)
    void eachYearTakesItsRowOnceAndTheWholeLifeTheCost(@ForAll long seed) {
        Random random = new Random(seed);
        Bought bought = Bought.any(random);
        PrintedBuilding printed = bought.printed();
        try (Mizan mizan = UnderWay.furnished()) {
            bought.in(mizan);
            AssetsDoor assets = mizan.books().assets();
            LocalDate day = JANUARY;
            while (day.getYear() < 2026 + printed.years()) {
                day = day.plusDays(random.nextInt(3_000));
                assets.wear(day);
                int ended = Math.min(printed.years(), day.plusDays(1).getYear() - 2026);
                Money worn = assets.register().get("SHOP").accumulated();
                assertThat(worn.minor())
                        .as("%s by %s", bought, day)
                        .isEqualTo(printed.worn(bought.cost.minor(), ended))
                        .satisfies(it -> printed.isNearEvenWear(bought.cost.minor(), ended, it));
                assetsAgree(mizan);
            }
            assertThat(assets.register().get("SHOP").carrying()).isEqualTo(sar("0.00"));
            assertThat(reason(assets.wear(day.plusYears(30)))).isEqualTo(FlowReason.NOTHING_TO_DO);
        }
    }

    @Property(tries = 60)
    void theYearOfADisposalTakesItsMonthsToTheMiddleOfTheLast(@ForAll long seed) {
        Random random = new Random(seed);
        Bought bought = Bought.any(random);
        PrintedBuilding printed = bought.printed();
        int year = random.nextBoolean() ? random.nextInt(printed.years()) : printed.years() - 1 - random.nextInt(2);
        LocalDate gone = JANUARY.plusYears(year).plusDays(random.nextInt(365));
        gone = gone.isBefore(bought.day) ? bought.day : gone;
        long left = bought.cost.minor() - printed.wornBy(bought.cost.minor(), year, gone.getMonthValue());
        try (Mizan mizan = UnderWay.furnished()) {
            bought.in(mizan);
            AssetsDoor assets = mizan.books().assets();
            if (random.nextBoolean()) {
                assets.wear(gone.minusDays(1));
            }
            assets.dispose("SHOP", gone, sar("77.00"), "bank").orElseThrow();
            assertThat(UnderWay.stands(mizan, "4530").negated().minor())
                    .as("%s on %s", bought, gone)
                    .isEqualTo(7_700 - left);
            assertThat(UnderWay.stands(mizan, "1510")).isEqualTo(sar("0.00"));
            assertThat(UnderWay.stands(mizan, "1519")).isEqualTo(sar("0.00"));
        }
    }

    private static void live(Mizan mizan, Random random) {
        Bought bought = Bought.any(random);
        bought.in(mizan);
        WornByTable.live(mizan, "SHOP", bought.day, 1_500, random);
    }

    @Property(tries = 3)
    void whateverHappensBetweenItIsWornToNothingAndReplayedAsFar(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, new Random(seed));
                },
                mizan -> WornByTable.isOver(mizan, "SHOP"));
    }

    /** Seventy-seven halalas a year, rounded up, leave 71 for the last whole one: a disposal late in it takes no 74. */
    @Example
    void whatWasRoundedUpIsNotTakenOnceMore() {
        LocalDate january = LocalDate.of(2026, 1, 1);
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("SHED", "Shed", january, sar("29.94"), sar("0.00"), "bank")
                    .orElseThrow();
            assets.planBuilding("SHED", RealProperty.NONRESIDENTIAL, january).orElseThrow();
            assets.dispose("SHED", LocalDate.of(2064, 12, 31), sar("1.00"), "bank")
                    .orElseThrow();
            assertThat(UnderWay.stands(mizan, "6160")).isEqualTo(sar("29.94"));
            assertThat(UnderWay.stands(mizan, "4530")).isEqualTo(sar("-1.00"));
        }
    }

    @Example
    void aFlatThatIsLetFromOctoberIsSoldInItsThirdYear() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            LocalDate october = LocalDate.of(2026, 10, 5);
            assets.buy("FLAT", "Flat", october, sar("1000000.00"), sar("0.00"), "bank")
                    .orElseThrow();
            assertThat(reason(assets.planByTable("FLAT", 39, MacrsConvention.MID_MONTH_9, october)))
                    .isEqualTo(AssetReason.OTHER_MONTH);
            assertThat(reason(assets.planByTable("FLAT", 27, MacrsConvention.MID_MONTH_10, october)))
                    .isEqualTo(AssetReason.NO_TABLE);
            assets.planBuilding("FLAT", RealProperty.RESIDENTIAL_RENTAL, october)
                    .orElseThrow();
            assets.wear(LocalDate.of(2027, 12, 31)).orElseThrow();
            // 0.758 and 3.636 per cent
            assertThat(assets.register().get("FLAT").accumulated()).isEqualTo(sar("43940.00"));
            assets.dispose("FLAT", LocalDate.of(2028, 3, 1), sar("950000.00"), "bank")
                    .orElseThrow();
            // and two and a half months of twelve of 3.636 per cent
            assertThat(UnderWay.stands(mizan, "6160")).isEqualTo(sar("51515.00"));
            assertThat(UnderWay.stands(mizan, "4530")).isEqualTo(sar("-1515.00"));
            assertThat(reason(assets.planBuilding("FLAT", RealProperty.NONRESIDENTIAL, october)))
                    .isEqualTo(AssetReason.DISPOSED);
        }
    }
}
