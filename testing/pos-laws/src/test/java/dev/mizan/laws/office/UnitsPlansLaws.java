// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.assetsAgree;
import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.UnitsOfProduction;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.subledger.UnitsTold;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.AssetsDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Assets that are worn by what they produce: in any order it is told, its rows are those of the schedule, and no more. */
class UnitsPlansLaws {
    private static final YearMonth START = YearMonth.from(FIRST);
    private static final Dimensions NORTH = Dimensions.of(Dimension.STORE, "north");

    private static void buy(Mizan mizan, Money cost, Money residual, long total) {
        mizan.books()
                .assets()
                .buy("VAN", "Van", FIRST, cost, sar("0.00"), "bank")
                .orElseThrow();
        mizan.books().assets().planByUnits("VAN", residual, total, FIRST).orElseThrow();
    }

    /** Against the schedule of the engine, made from the whole list at once. */
    @Property(tries = 40)
    void inAnyOrderItIsToldItWearsByTheSchedule(@ForAll long seed) {
        Random random = new Random(seed);
        Money cost = Money.ofMinor(1 + random.nextInt(9_000_000), Currency.SAR);
        Money residual = Money.ofMinor(random.nextLong(cost.minor() + 1), Currency.SAR);
        long total = 1 + random.nextInt(50_000);
        List<Long> units = new ArrayList<>();
        for (int month = 0; month < 1 + random.nextInt(12); month++) {
            units.add(random.nextInt(4) == 0 ? 0L : (long) random.nextInt((int) Math.max(2, total / 4)));
        }
        List<Integer> order = new ArrayList<>();
        for (int month = 0; month < units.size(); month++) {
            order.add(month);
        }
        Collections.shuffle(order, random);
        Schedule rows = Schedule.of(
                new UnitsOfProduction(total, units), new Depreciable(cost, residual, units.size()), Rounding.HALF_UP);
        try (Mizan mizan = UnderWay.furnished()) {
            buy(mizan, cost, residual, total);
            AssetsDoor assets = mizan.books().assets();
            for (int month : order) {
                if (random.nextInt(3) == 0) {
                    assets.tellUnits("VAN", START.plusMonths(month), random.nextInt(900));
                }
                told(mizan, month, units.get(month));
                if (random.nextInt(3) == 0) {
                    assets.wear(FIRST.plusMonths(random.nextInt(15)));
                    assetsAgree(mizan);
                }
                // who bears a day changes, what all bear does not
                Dimensions place = random.nextBoolean() ? NORTH : Dimensions.NONE;
                assets.transfer("VAN", FIRST.plusDays(random.nextInt(300)), place, cost);
            }
            assets.wear(FIRST.plusYears(3));
            assertThat(assets.register().get("VAN").carrying()).isEqualTo(rows.carrying(units.size()));
            for (int month = 0; month < units.size(); month++) {
                LocalDate day = START.plusMonths(month).atEndOfMonth();
                assertThat(worn(mizan, day)).as("through " + day).isEqualTo(rows.accumulated(month + 1));
            }
            assetsAgree(mizan);
        }
    }

    /** Told once and again: the same is the same, nothing is written; once the life is used it says so. */
    private static void told(Mizan mizan, int month, long units) {
        AssetsDoor assets = mizan.books().assets();
        var told = assets.tellUnits("VAN", START.plusMonths(month), units);
        if (!told.isDone()) {
            assertThat(reason(told)).isEqualTo(AssetReason.LIFE_USED);
            return;
        }
        var before = mizan.flows().digests();
        assertThat(assets.tellUnits("VAN", START.plusMonths(month), units)).isEqualTo(told);
        assertThat(mizan.flows().digests()).isEqualTo(before);
    }

    private static Money worn(Mizan mizan, LocalDate day) {
        int index = mizan.books().chart().indexOf("1519");
        return Money.ofMinor(mizan.books().balances().balance(index, day), Currency.SAR)
                .negated();
    }

    @Property(tries = 40)
    void whatIsOverTheLifeIsNamedAndWearsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        long total = 1 + random.nextInt(1_000);
        long sum = 0;
        long over = 0;
        try (Mizan mizan = UnderWay.furnished()) {
            buy(mizan, sar("5000.00"), sar("500.00"), total);
            for (int month = 0; month < 8; month++) {
                long units = random.nextInt(300);
                sum += units;
                over += mizan.books()
                        .assets()
                        .tellUnits("VAN", START.plusMonths(month), units)
                        .orElseThrow()
                        .over();
            }
            assertThat(over).isEqualTo(Math.max(0, sum - total));
            mizan.books().assets().wear(FIRST.plusYears(1));
            Money carrying = mizan.books().assets().register().get("VAN").carrying();
            assertThat(carrying.compareTo(sar("500.00"))).isEqualTo(sum >= total ? 0 : 1);
        }
    }

    private static void live(Mizan mizan, Random random) {
        AssetsDoor assets = mizan.books().assets();
        buy(mizan, Money.ofMinor(2 + random.nextInt(900_000), Currency.SAR), sar("0.01"), 1_000);
        for (int month = 0; month < 14; month++) {
            LocalDate day = FIRST.plusMonths(month).plusDays(random.nextInt(28));
            Money carrying = assets.register().get("VAN").carrying();
            switch (random.nextInt(5)) {
                case 0 -> assets.impair("VAN", day, Money.ofMinor(carrying.minor() / 2, Currency.SAR), sar("0.00"));
                case 1 -> assets.revalue("VAN", day, carrying.plus(sar("10.00")));
                case 2 -> assets.transfer("VAN", day, random.nextBoolean() ? NORTH : Dimensions.NONE, cost(assets));
                default -> assets.wear(day);
            }
            assets.tellUnits("VAN", START.plusMonths(month), random.nextInt(120));
            assetsAgree(mizan);
        }
        AssetPlan plan = assets.plans().get("VAN");
        if (!plan.isOver()) {
            assets.tellUnits("VAN", YearMonth.from(plan.next().plusDays(1)).plusMonths(20), 2_000)
                    .orElseThrow();
            for (int month = 0; month < 40; month++) {
                if (!assets.units("VAN").containsKey(START.plusMonths(month))) {
                    assets.tellUnits("VAN", START.plusMonths(month), 0);
                }
            }
            assets.wear(FIRST.plusYears(4)).orElseThrow();
        }
    }

    private static Money cost(AssetsDoor assets) {
        return assets.register().get("VAN").cost();
    }

    private static void isWorn(Mizan mizan) {
        AssetsDoor assets = mizan.books().assets();
        AssetPlan plan = assets.plans().get("VAN");
        assertThat(plan.isOver()).isTrue();
        assertThat(reason(assets.wear(FIRST.plusYears(9)))).isEqualTo(FlowReason.NOTHING_TO_DO);
        assetsAgree(mizan);
    }

    @Property(tries = 25)
    void whateverHappensBetweenTheLifeIsUsedOnce(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            live(mizan, new Random(seed));
            isWorn(mizan);
        }
    }

    @Property(tries = 2)
    void whatIsReplayedHasProducedTheSame(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, new Random(seed));
                },
                UnitsPlansLaws::isWorn);
    }

    @Example
    void aVanIsWornByItsKilometres() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            buy(mizan, sar("260000.00"), sar("20000.00"), 60_000);
            assets.tellUnits("VAN", START, 6_000).orElseThrow();
            assets.tellUnits("VAN", START.plusMonths(2), 3_000).orElseThrow();
            LocalDate end = START.plusMonths(2).atEndOfMonth();
            assertThat(assets.awaited(end)).isEqualTo(Map.of("VAN", START.plusMonths(1)));
            assertThat(assets.wear(end).orElseThrow()).hasSize(1);
            assertThat(assets.register().get("VAN").carrying()).isEqualTo(sar("236000.00"));
            assertThat(assets.awaited(end)).isEqualTo(Map.of("VAN", START.plusMonths(1)));
            assertThat(reason(assets.tellUnits("VAN", START, 6_001))).isEqualTo(AssetReason.UNITS_CLOSED);
            assertThat(assets.tellUnits("VAN", START, 6_000).orElseThrow())
                    .isEqualTo(new UnitsTold("VAN", START, 6_000, 0));
            assertThat(reason(assets.tellUnits("VAN", START.plusMonths(1), -1)))
                    .isEqualTo(AssetReason.UNITS_OUT_OF_RANGE);
            assertThat(reason(assets.transfer("VAN", end, NORTH, sar("260000.00"))))
                    .isEqualTo(AssetReason.UNITS_AWAITED);
            assertThat(reason(assets.dispose("VAN", end, sar("1.00"), "bank"))).isEqualTo(AssetReason.UNITS_AWAITED);
            assets.tellUnits("VAN", START.plusMonths(1), 12_000).orElseThrow();
            assertThat(assets.wear(end).orElseThrow()).hasSize(2);
            assertThat(assets.register().get("VAN").carrying()).isEqualTo(sar("176000.00"));
            assertThat(assets.tellUnits("VAN", START.plusMonths(3), 40_000)
                            .orElseThrow()
                            .over())
                    .isEqualTo(1_000);
            assertThat(assets.awaited(end.plusYears(1))).isEmpty();
            assets.dispose("VAN", end.plusDays(9), sar("21000.00"), "bank").orElseThrow();
            assertThat(UnderWay.stands(mizan, "4530")).isEqualTo(sar("-1000.00"));
            assertThat(reason(assets.tellUnits("VAN", START.plusMonths(4), 1))).isEqualTo(AssetReason.DISPOSED);
            assetsAgree(mizan);
        }
    }

    @Example
    void whatIsToldTooLateIsToldForTheFirstOpenMonth() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            buy(mizan, sar("1000.00"), sar("0.00"), 100);
            mizan.books().lock(START.atEndOfMonth(), Lock.HARD).orElseThrow();
            assertThat(reason(assets.tellUnits("VAN", START, 10))).isEqualTo(LedgerReason.PERIOD_LOCKED);
            assertThat(assets.awaited(START.atEndOfMonth())).isEmpty();
            assertThat(assets.awaited(START.plusMonths(1).atEndOfMonth()))
                    .isEqualTo(Map.of("VAN", START.plusMonths(1)));
            assets.tellUnits("VAN", START.plusMonths(1), 10).orElseThrow();
            assets.wear(START.plusMonths(1).atEndOfMonth()).orElseThrow();
            assertThat(assets.register().get("VAN").carrying()).isEqualTo(sar("900.00"));
            assets.buy("A1", "Scale", FIRST, sar("10.00"), sar("0.00"), "bank").orElseThrow();
            assertThat(reason(assets.tellUnits("A1", START, 1))).isEqualTo(AssetReason.NOT_BY_UNITS);
            assertThat(reason(assets.planByUnits("A1", sar("0.00"), 0, FIRST))).isEqualTo(AssetReason.NO_UNITS);
            assets.planByUnits("A1", sar("0.00"), 1, FIRST).orElseThrow();
            assets.tellUnits("A1", START.plusMonths(1), 1).orElseThrow();
            assets.wear(START.plusMonths(1).atEndOfMonth()).orElseThrow();
            assertThat(reason(assets.tellUnits("A1", START.plusMonths(2), 1))).isEqualTo(AssetReason.LIFE_USED);
        }
    }
}
