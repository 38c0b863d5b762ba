// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.assetsAgree;
import static dev.mizan.laws.books.UnderWay.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.AssetReason;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
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

/** Assets that are worn by plan: every month once, whatever is written down or changed between, and to the residual value. */
class PlannedAssetsLaws {
    private static final AssetPlan.Way[] WAYS = AssetPlan.Way.values();

    private static void live(Mizan mizan, Random random) {
        AssetsDoor assets = mizan.books().assets();
        for (int number = 1; number <= 3; number++) {
            Money cost = Money.ofMinor(1 + random.nextInt(900_000), Currency.SAR);
            Money residual = Money.ofMinor(random.nextLong(cost.minor() + 1), Currency.SAR);
            assets.buy("A" + number, "Scale", FIRST, cost, sar("0.00"), "bank").orElseThrow();
            assets.plan("A" + number, WAYS[random.nextInt(WAYS.length)], residual, 1 + random.nextInt(40), FIRST)
                    .orElseThrow();
        }
        LocalDate day = FIRST;
        for (int step = 0; step < 12; step++) {
            day = day.plusDays(random.nextInt(120));
            String some = "A" + (1 + random.nextInt(3));
            Money carrying = assets.register().get(some).carrying();
            switch (random.nextInt(5)) {
                case 0 -> assets.impair(some, day, Money.ofMinor(carrying.minor() / 2, Currency.SAR), sar("0.00"));
                case 1 -> assets.revalue(some, day, carrying.plus(sar("10.00")));
                case 2 -> {
                    AssetPlan plan = assets.plans().get(some);
                    Money residual = Money.ofMinor(random.nextLong(carrying.minor() + 1), Currency.SAR);
                    assets.plan(some, WAYS[random.nextInt(WAYS.length)], residual, 1 + random.nextInt(30), plan.open())
                            .orElseThrow();
                }
                default -> assets.wear(day);
            }
            assetsAgree(mizan);
        }
        for (String each : List.of("A1", "A2", "A3")) {
            long carrying = assets.register().get(each).carrying().minor();
            Money residual = Money.ofMinor(random.nextLong(carrying + 1), Currency.SAR);
            LocalDate from = assets.plans().get(each).open();
            assets.plan(each, WAYS[random.nextInt(WAYS.length)], residual, 1 + random.nextInt(30), from)
                    .orElseThrow();
        }
        assets.wear(day.plusYears(9)).orElseThrow();
    }

    private static void isWorn(Mizan mizan) {
        AssetsDoor assets = mizan.books().assets();
        assets.plans().forEach((id, plan) -> {
            assertThat(plan.isOver()).isTrue();
            assertThat(assets.register().get(id).carrying()).isEqualTo(plan.residual());
        });
        assetsAgree(mizan);
        assertThat(reason(assets.wear(LocalDate.of(2149, 12, 31)))).isEqualTo(FlowReason.NOTHING_TO_DO);
    }

    @Property(tries = 25)
    void everyMonthIsPostedOnceAndAllOfItSumsToTheResidual(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            live(mizan, new Random(seed));
            isWorn(mizan);
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
                PlannedAssetsLaws::isWorn);
    }

    @Example
    void anImpairmentIsSpreadOverWhatIsLeftOfTheLife() {
        try (Mizan mizan = UnderWay.furnished()) {
            AssetsDoor assets = mizan.books().assets();
            assets.buy("A1", "Scale", FIRST, sar("1200.00"), sar("0.00"), "bank")
                    .orElseThrow();
            assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), 12, FIRST.plusDays(11))
                    .orElseThrow();
            assertThat(assets.wear(LocalDate.of(2026, 4, 29)).orElseThrow()).hasSize(3);
            assertThat(assets.register().get("A1").carrying()).isEqualTo(sar("900.00"));
            assertThat(reason(assets.wear(LocalDate.of(2026, 4, 29)))).isEqualTo(FlowReason.NOTHING_TO_DO);
            assets.impair("A1", LocalDate.of(2026, 4, 29), sar("450.00"), sar("0.00"))
                    .orElseThrow();
            assets.wear(LocalDate.of(2026, 4, 30)).orElseThrow();
            assertThat(assets.register().get("A1").carrying()).isEqualTo(sar("400.00"));
            assertThat(reason(
                            assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), 2, LocalDate.of(2026, 4, 30))))
                    .isEqualTo(AssetReason.WORN_ALREADY);
            assertThat(reason(
                            assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("400.01"), 2, LocalDate.of(2026, 5, 1))))
                    .isEqualTo(AssetReason.RESIDUAL_OUT_OF_RANGE);
            assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("100.00"), 2, LocalDate.of(2026, 5, 1))
                    .orElseThrow();
            assets.wear(LocalDate.of(2026, 12, 31)).orElseThrow();
            assertThat(assets.register().get("A1").carrying()).isEqualTo(sar("100.00"));
            assets.dispose("A1", LocalDate.of(2027, 1, 1), sar("100.00"), "bank")
                    .orElseThrow();
            assertThat(reason(assets.plan("A1", AssetPlan.Way.STRAIGHT_LINE, sar("0.00"), 2, LocalDate.of(2027, 1, 1))))
                    .isEqualTo(AssetReason.DISPOSED);
            assetsAgree(mizan);
        }
    }
}
