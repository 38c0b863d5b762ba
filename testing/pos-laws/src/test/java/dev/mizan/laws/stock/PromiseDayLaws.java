// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.promise.AvailabilityFeed.Changed;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A2 to A5, R1 and R2 of the survey against a naive model, on random days of a till and a web shop in one house. */
class PromiseDayLaws {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    /** What a child would write on paper: who holds what until when. */
    private record Held(Map<Sku, Long> needs, Instant until) {}

    private final Map<String, Held> model = new TreeMap<>();

    @Property(tries = 25)
    void availabilityIsOneFormulaAndFailureChangesNothing(@ForAll Random chance) {
        try (Mizan shop = open(Storehouse.shop().env(env))) {
            live(shop, chance, () -> {
                for (Sku sku : List.of(TEA, RICE)) {
                    var told = shop.promises().available(sku).orElseThrow();
                    long onHand = shop.stock().onHand(sku).orElseThrow().steps();
                    assertThat(told.available().steps()).isEqualTo(onHand - held(sku));
                }
            });
        }
    }

    @Property(tries = 25)
    void theFeedAlwaysEndsWithWhatTheShopSays(@ForAll Random chance) {
        try (Mizan shop = open(Storehouse.shop().env(env))) {
            var feed = shop.promises().feed(0);
            Map<Sku, Long> picture = new HashMap<>();
            live(shop, chance, () -> {
                feed.poll((Changed it) -> picture.put(it.sku(), it.onHand()));
                for (Sku sku : List.of(TEA, RICE)) {
                    assertThat(picture.get(sku))
                            .isEqualTo(shop.stock().onHand(sku).orElseThrow().steps());
                }
            });
        }
    }

    @Property(tries = 10)
    void r1AndR2_afterOrderingEnoughIsExpectedAndTheNextRunOrdersNothing(@ForAll Random chance) {
        try (Mizan shop = open(Storehouse.shop().env(env))) {
            int[] run = {0};
            live(shop, chance, () -> {
                String number = "R" + run[0]++;
                if (shop.promises().order(number).isDone()) {
                    assertThat(shop.promises().proposals()).isEmpty();
                    assertThat(shop.promises().order(number + "again").isDone()).isFalse();
                    shop.buy().by(BUYER).approve(number + "-GULF").orElseThrow();
                }
            });
        }
    }

    @Property(tries = 4)
    void promisesAreTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("promises").resolve("shop.mizan");
        Shop kept = Storehouse.shop().env(env).kept(Kept.inFile(file.toString()));
        Object digests;
        try (Mizan shop = open(kept)) {
            live(shop, chance, () -> {});
            digests = shop.digests();
        }
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static Mizan open(Shop of) {
        Mizan shop = Storehouse.open(of);
        stocked(shop, TEA, 12);
        stocked(shop, RICE, 9);
        shop.buy()
                .agree(List.of(
                        new PriceAgreement(GULF, TEA, Quantity.pieces(1), sar("5.00"), Period.ALWAYS),
                        new PriceAgreement(GULF, RICE, Quantity.pieces(1), sar("5.00"), Period.ALWAYS)))
                .orElseThrow();
        shop.promises().reorder(TEA, GULF, OrderRule.between(6, 20)).orElseThrow();
        shop.promises().reorder(RICE, GULF, OrderRule.between(3, 9).by(4, 8)).orElseThrow();
        return shop;
    }

    private long held(Sku sku) {
        return model.values().stream()
                .filter(it -> it.until().isAfter(env.now()))
                .mapToLong(it -> it.needs().getOrDefault(sku, 0L))
                .sum();
    }

    private void live(Mizan shop, Random chance, Runnable check) {
        model.clear();
        TillDoor till = shop.till("T1");
        till.open(sar("100.00")).orElseThrow();
        for (int step = 0; step < 30; step++) {
            act(shop, till, chance);
            check.run();
            env.advance(Duration.ofSeconds(chance.nextInt(200)));
        }
    }

    private void act(Mizan shop, TillDoor till, Random chance) {
        String name = "W-" + chance.nextInt(5);
        Instant until = env.now().plusSeconds(1 + chance.nextInt(900));
        boolean live = model.containsKey(name) && model.get(name).until().isAfter(env.now());
        switch (chance.nextInt(5)) {
            case 0, 1 -> hold(shop, chance, name, until, live);
            case 2 -> {
                assertThat(shop.promises().extend(name, until).isDone()).isEqualTo(live);
                if (live) {
                    model.put(name, new Held(model.get(name).needs(), until));
                }
            }
            case 3 -> {
                assertThat(shop.promises().release(name).isDone()).isEqualTo(live);
                model.remove(name);
            }
            default -> sell(shop, till, chance);
        }
    }

    private void hold(Mizan shop, Random chance, String name, Instant until, boolean live) {
        Map<Sku, Long> needs = new TreeMap<>();
        List<Need> basket = List.of(
                shop.promises().need(TEA, 1 + chance.nextInt(4)),
                shop.promises().need(chance.nextBoolean() ? TEA : RICE, 1 + chance.nextInt(4)));
        basket.forEach(it -> needs.merge(it.sku(), it.steps(), Long::sum));
        boolean free = needs.entrySet().stream()
                .allMatch(it -> it.getValue()
                        <= shop.stock().onHand(it.getKey()).orElseThrow().steps() - held(it.getKey()));
        var before = shop.digests();
        boolean done = shop.promises().hold(name, basket, until).isDone();
        assertThat(done).isEqualTo(free && !live);
        if (done) {
            model.put(name, new Held(needs, until));
        } else {
            assertThat(shop.digests()).isEqualTo(before);
        }
    }

    private void sell(Mizan shop, TillDoor till, Random chance) {
        long pieces = 1 + chance.nextInt(3);
        long free = shop.stock().onHand(TEA).orElseThrow().steps() - held(TEA);
        Outcome<Sale> sale = till.sell(
                till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("100.00"));
        long missing = sale.orElseThrow()
                .recorded()
                .fact(StockOversold.class)
                .map(StockOversold::missing)
                .orElse(0L);
        assertThat(missing).isEqualTo(Math.min(pieces, Math.max(pieces - free, 0)));
    }
}
