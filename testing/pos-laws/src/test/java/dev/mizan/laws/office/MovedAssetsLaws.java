// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.ledger.asset.AssetsByPlace;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.PlanByTime;
import dev.mizan.ledger.asset.Schedule;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.ledger.subledger.SubLedgerReason;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.AssetsDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Assets that move between stores and cost centres: what stands where is always what its accounts say, and no wear is lost. */
class MovedAssetsLaws {
    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);
    private static final List<String> STORES = List.of("main", "north", "south");
    private static final AssetPlan.Way[] WAYS = AssetPlan.Way.values();

    private static Dimensions place(Random random) {
        Dimensions store = Dimensions.of(Dimension.STORE, STORES.get(random.nextInt(3)));
        return random.nextBoolean() ? store : store.and(Dimension.COST_CENTRE, "C" + random.nextInt(2));
    }

    private static SortedMap<Dimensions, Money> booked(Mizan mizan, String... accounts) {
        SortedMap<Dimensions, Money> places = new TreeMap<>();
        for (String account : accounts) {
            int index = mizan.books().chart().indexOf(account);
            mizan.books()
                    .balances()
                    .byPlace(index, LATEST)
                    .forEach((place, minor) -> places.merge(place, Money.ofMinor(minor, Currency.SAR), Money::plus));
        }
        places.values().removeIf(Money::isZero);
        return places;
    }

    private static SortedMap<Dimensions, Money> some(SortedMap<Dimensions, Money> places) {
        places.values().removeIf(Money::isZero);
        return places;
    }

    private static void agrees(Mizan mizan) {
        AssetsByPlace report = mizan.books().assets().byPlace();
        assertThat(booked(mizan, "1510")).isEqualTo(some(report.cost()));
        assertThat(booked(mizan, "1510", "1519")).isEqualTo(some(report.carrying()));
        SortedMap<Dimensions, Money> surplus = new TreeMap<>();
        report.lines()
                .forEach(line ->
                        surplus.merge(line.place(), line.asset().surplus().negated(), Money::plus));
        assertThat(booked(mizan, "3150")).isEqualTo(some(surplus));
        for (String store : STORES) {
            TrialBalance trial =
                    mizan.books().branches().trialBalance(new StoreId(store), Period.between(FIRST, LATEST));
            assertThat(trial.debits()).as(store).isEqualTo(trial.credits());
        }
    }

    private static void live(Mizan mizan, Random random) {
        AssetsDoor assets = mizan.books().assets();
        mizan.books().branches().keepApart().orElseThrow();
        for (String id : List.of("A1", "A2", "A3")) {
            Money cost = Money.ofMinor(1 + random.nextInt(900_000), Currency.SAR);
            Money residual = Money.ofMinor(random.nextLong(cost.minor() + 1), Currency.SAR);
            if (random.nextBoolean()) {
                assets.buy(id, "Scale", FIRST, cost, sar("0.00"), "bank").orElseThrow();
            } else {
                assets.buy(id, "Scale", FIRST, cost, sar("0.00"), "bank", place(random))
                        .orElseThrow();
            }
            assets.plan(id, WAYS[random.nextInt(WAYS.length)], residual, 1 + random.nextInt(40), FIRST)
                    .orElseThrow();
        }
        LocalDate day = FIRST;
        for (int step = 0; step < 14; step++) {
            day = day.plusDays(random.nextInt(60));
            String some = "A" + (1 + random.nextInt(3));
            Money carrying = assets.register().get(some).carrying();
            switch (random.nextInt(7)) {
                case 0 -> assets.impair(some, day, Money.ofMinor(carrying.minor() / 2, Currency.SAR), sar("0.00"));
                case 1 -> assets.revalue(some, day, carrying.plus(sar("10.00")));
                case 2 -> assets.wear(day);
                case 3 -> {
                    if (random.nextInt(5) == 0) {
                        assets.dispose(some, day, sar("5.00"), "bank");
                    }
                }
                default ->
                    assets.transfer(
                            some,
                            day,
                            place(random),
                            assets.register().get(some).cost());
            }
            agrees(mizan);
        }
        assets.plans().forEach((id, plan) -> {
            var asset = assets.register().get(id);
            if (!asset.disposed()) {
                Money residual = Money.ofMinor(asset.carrying().minor() / 3, Currency.SAR);
                assets.plan(id, ((PlanByTime) plan).way(), residual, 7, plan.open())
                        .orElseThrow();
            }
        });
        assets.wear(day.plusYears(9));
    }

    private static void isWorn(Mizan mizan) {
        AssetsDoor assets = mizan.books().assets();
        assets.plans().forEach((id, plan) -> {
            var asset = assets.register().get(id);
            assertThat(asset.disposed() || plan.isOver() && asset.carrying().equals(plan.residual()))
                    .as(id)
                    .isTrue();
        });
        agrees(mizan);
    }

    @Property(tries = 25)
    void whatStandsWhereIsWhatTheAccountsOfThatPlaceSay(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            live(mizan, new Random(seed));
            isWorn(mizan);
        }
    }

    @Property(tries = 2)
    void whatIsReplayedStandsWhereItStood(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, new Random(seed));
                },
                MovedAssetsLaws::isWorn);
    }

    /** Against a count of days by hand: the store of a day bears the wear of that day. */
    @Property(tries = 25)
    void eachStoreBearsTheDaysThatItHadTheAsset(@ForAll long seed) {
        Random random = new Random(seed);
        Money cost = Money.ofMinor(1 + random.nextInt(900_000), Currency.SAR);
        int months = 1 + random.nextInt(9);
        Schedule rows = Schedule.of(new StraightLine(), new Depreciable(cost, sar("0.00"), months), Rounding.HALF_UP);
        SortedMap<LocalDate, String> moves = new TreeMap<>(Map.of(FIRST, "main"));
        for (int move = random.nextInt(7); move > 0; move--) {
            LocalDate day = FIRST.plusDays(1 + random.nextInt(months * 31));
            moves.put(day, STORES.get(random.nextInt(3)));
        }
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("A", "Oven", FIRST, cost, sar("0.00"), "bank", store("main"))
                    .orElseThrow();
            assets.plan("A", AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), months, FIRST)
                    .orElseThrow();
            moves.forEach((day, store) -> assets.transfer("A", day, store(store), cost));
            assets.wear(FIRST.plusYears(2));
            assertThat(booked(mizan, "6160")).isEqualTo(some(byDays(rows, moves)));
        }
    }

    private static SortedMap<Dimensions, Money> byDays(Schedule rows, SortedMap<LocalDate, String> moves) {
        SortedMap<Dimensions, Money> borne = new TreeMap<>();
        for (int month = 0; month < rows.size(); month++) {
            LocalDate first = FIRST.plusMonths(month);
            Money before = sar("0.00");
            for (int day = 1; day <= first.lengthOfMonth(); day++) {
                LocalDate next = first.plusDays(day);
                String store = moves.get(moves.headMap(next).lastKey());
                String then = moves.get(moves.headMap(next.plusDays(1)).lastKey());
                if (day == first.lengthOfMonth() || !store.equals(then)) {
                    Money through = rows.row(month).ratio(day, first.lengthOfMonth(), Rounding.HALF_UP);
                    borne.merge(store(store), through.minus(before), Money::plus);
                    before = through;
                }
            }
        }
        return borne;
    }

    private static Dimensions store(String name) {
        return Dimensions.of(Dimension.STORE, name);
    }

    @Example
    void anOvenGoesNorthInTheMiddleOfAMonth() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            mizan.books().branches().keepApart().orElseThrow();
            assets.buy("A1", "Oven", FIRST, sar("3600.00"), sar("0.00"), "bank", store("main"))
                    .orElseThrow();
            assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), 12, FIRST)
                    .orElseThrow();
            LocalDate day = LocalDate.of(2026, 4, 11);
            assertThat(reason(assets.transfer("A9", day, store("north"), sar("3600.00"))))
                    .isEqualTo(SubLedgerReason.UNKNOWN_ASSET);
            assertThat(reason(assets.transfer("A1", day, store("north"), sar("1800.00"))))
                    .isEqualTo(AssetReason.MOVES_WHOLE);
            assertThat(reason(assets.transfer("A1", day, store("main"), sar("3600.00"))))
                    .isEqualTo(AssetReason.THERE_ALREADY);
            assets.transfer("A1", day, store("north"), sar("3600.00")).orElseThrow();
            assertThat(booked(mizan, "6160")).isEqualTo(Map.of(store("main"), sar("1000.00")));
            assertThat(mizan.books().branches().due(day))
                    .isEqualTo(Map.of("main", sar("2600.00"), "north", sar("-2600.00")));
            assets.wear(LocalDate.of(2026, 4, 30)).orElseThrow();
            assertThat(booked(mizan, "6160"))
                    .isEqualTo(Map.of(store("main"), sar("1000.00"), store("north"), sar("200.00")));
            assertThat(assets.byPlace().carrying()).isEqualTo(Map.of(store("north"), sar("2400.00")));
            assertThat(reason(assets.transfer("A1", LocalDate.of(2026, 4, 30), store("south"), sar("3600.00"))))
                    .isEqualTo(AssetReason.BOOKED_SINCE);
            assertThat(reason(assets.revalue("A1", day.minusDays(1), sar("1.00"))))
                    .isEqualTo(AssetReason.BOOKED_SINCE);
            agrees(mizan);
            assets.dispose("A1", LocalDate.of(2026, 5, 1), sar("0.00"), "bank").orElseThrow();
            assertThat(reason(assets.transfer("A1", LocalDate.of(2026, 5, 2), store("south"), sar("0.00"))))
                    .isEqualTo(AssetReason.DISPOSED);
            agrees(mizan);
        }
    }

    @Example
    void theReportSaysWhatStandsWhere() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("A1", "Oven", FIRST, sar("3600.00"), sar("0.00"), "bank", store("north"))
                    .orElseThrow();
            assets.buy("A2", "Scale", FIRST, sar("400.00"), sar("0.00"), "bank").orElseThrow();
            assertThat(assets.byPlace().sheet(FIRST).rows().stream()
                            .map(row -> row.label().en() + row.amounts())
                            .toList())
                    .containsExactly(
                            "store=main[]",
                            "Scale[SAR 400.00, SAR 0.00, SAR 400.00]",
                            "At this place[SAR 400.00, SAR 0.00, SAR 400.00]",
                            "store=north[]",
                            "Oven[SAR 3600.00, SAR 0.00, SAR 3600.00]",
                            "At this place[SAR 3600.00, SAR 0.00, SAR 3600.00]",
                            "All assets[SAR 4000.00, SAR 0.00, SAR 4000.00]");
        }
    }
}
