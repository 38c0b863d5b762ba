// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.lot.WithLots.LotIn;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** F1 to F3 of the survey, and where lots are, on random days through the whole house. */
class LotDayLaws {
    private static final PlaceId TOWN = new PlaceId("town");

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    @Property(tries = 25)
    void noPlaceHasMoreInLotsThanOnHand(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open(Storehouse.withTown().env(env))) {
            live(shop, chance, () -> {
                for (PlaceId place : List.of(shop.stock().place(), TOWN)) {
                    long inLots = shop.lots().at(place, TEA).stream()
                            .mapToLong(it -> it.quantity().steps())
                            .sum();
                    long there = shop.stock().onHand(place, TEA).orElseThrow().steps();
                    assertThat(inLots).isLessThanOrEqualTo(Math.max(there, 0));
                }
            });
        }
    }

    @Property(tries = 4)
    void lotsAreTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("lots").resolve("shop.mizan");
        Shop kept = Storehouse.withTown().env(env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = Storehouse.open(kept)) {
            live(shop, chance, () -> {});
            shop.lots().recall(TEA, "L1", "glass");
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private void live(Mizan shop, Random chance, Runnable check) {
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        for (int step = 0; step < 30; step++) {
            act(shop, till, chance, step);
            env.advance(Duration.ofHours(chance.nextInt(30)));
            check.run();
        }
    }

    private void act(Mizan shop, TillDoor till, Random chance, int step) {
        Quantity some = Quantity.pieces(1 + chance.nextInt(4));
        PlaceId main = shop.stock().place();
        List<GoodsIssue.Line> line = List.of(new GoodsIssue.Line(TEA, some));
        switch (chance.nextInt(6)) {
            case 0, 1 -> receive(shop, chance, step);
            case 2 -> sell(shop, till, some);
            case 3 -> shop.stock().send("T-" + step, main, TOWN, line);
            case 4 ->
                shop.stock().onTheirWay().stream()
                        .findFirst()
                        .ifPresent(it -> shop.stock()
                                .receive(it.number(), Map.of(TEA, Quantity.pieces(1)), chance.nextBoolean()));
            default ->
                shop.stock()
                        .adjust(
                                AdjustmentReason.DAMAGE,
                                "d",
                                List.of(new StockAdjustment.Line(TEA, Quantity.pieces(chance.nextBoolean() ? 2 : -1))));
        }
    }

    private void receive(Mizan shop, Random chance, int step) {
        long pieces = 2 + chance.nextInt(6);
        LocalDate expiry = LocalDate.ofInstant(env.now(), ZoneOffset.UTC).plusDays(1 + chance.nextInt(20));
        Money cost = Money.ofMinor(500 * pieces, Currency.SAR);
        shop.lots()
                .receive(
                        "DN",
                        List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), cost)),
                        List.of(new LotIn(TEA, "L" + step, Quantity.pieces(pieces), Optional.of(expiry))))
                .orElseThrow();
    }

    /** F1 to F3: what a sale took is a prefix of the usable lots by expiry, no more than was wanted, nothing expired. */
    private void sell(Mizan shop, TillDoor till, Quantity some) {
        LocalDate today = shop.office().day().legalDate(env.now());
        List<Lot> usable = shop.lots().onHand(TEA).stream()
                .filter(it -> it.usable(today, 0))
                .toList();
        Outcome<Sale> sold = till.sell(till.scan(till.basket(), "TEA", some).orElseThrow(), sar("500.00"));
        if (sold instanceof Outcome.Done<Sale> done) {
            long left = some.steps();
            var moved = done.value().recorded().fact(LotsMoved.class);
            int line = 0;
            for (Lot lot : usable) {
                long now = Math.min(lot.quantity().steps(), left);
                if (now > 0) {
                    assertThat(moved.orElseThrow().lots().get(line)).isEqualTo(lot.number());
                    assertThat(moved.orElseThrow().steps().get(line++)).isEqualTo(now);
                    left -= now;
                }
            }
            assertThat(moved.map(it -> it.lots().size()).orElse(0)).isEqualTo(line);
        }
    }
}
