// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A million attempts, as many as you like with {@code -Dmizan.soak.attempts}. Many threads on few items that are always nearly sold out. Beside the stock runs a tally that counts a unit as given
 * only after it was promised, and as supplied before it came: it never gives more than was supplied.
 */
class NoOversellTest {
    private static final long ATTEMPTS = Long.getLong("mizan.soak.attempts", 1_000_000);
    private static final int ITEMS = 32;
    private static final int THREADS = 4;
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final Instant NOW = Instant.EPOCH;
    private static final Instant LATER = Instant.ofEpochSecond(60);

    private final PromisedStock stock = new PromisedStock();
    private final WebShop shop = new WebShop(stock);
    private final AtomicLongArray supplied = new AtomicLongArray(ITEMS);
    private final AtomicLongArray given = new AtomicLongArray(ITEMS);

    @Test
    void noAttemptOversells() throws Exception {
        attempts(ATTEMPTS);
    }

    private void attempts(long all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int name = thread;
                work.add(threads.submit(() -> trade(name, all / THREADS)));
            }
            long promised = 0;
            for (Future<Long> each : work) {
                promised += each.get(1, TimeUnit.HOURS);
            }
            assertThat(promised).isBetween(all / 10, all * 9 / 10);
        } finally {
            threads.shutdownNow();
        }
        for (int item = 0; item < ITEMS; item++) {
            assertThat(stock.held(PLACE, sku(item), NOW)).isZero();
            assertThat(stock.onHand(PLACE, sku(item)))
                    .isEqualTo(supplied.get(item) - given.get(item))
                    .isNotNegative();
        }
    }

    /** Answers how many were promised. */
    private long trade(int thread, long attempts) {
        SplittableRandom random = new SplittableRandom(thread);
        String name = "T" + thread;
        List<Wanted> baskets = baskets(random);
        long promised = 0;
        for (long i = 0; i < attempts; i++) {
            Wanted basket = baskets.get(random.nextInt(baskets.size()));
            Outcome<Reservation> answer = random.nextInt(4) == 0
                    ? shop.reserve(name, basket.needs(), LATER, NOW)
                    : shop.reserve(name, basket.shelves(), LATER, NOW);
            if (answer.isDone()) {
                promised++;
                end(name, basket, random);
            } else {
                deliver(random.nextInt(ITEMS), random.nextInt(20));
            }
        }
        return promised;
    }

    private void end(String name, Wanted basket, SplittableRandom random) {
        count(basket, 1);
        if (random.nextInt(8) == 0) {
            shop.extend(name, LATER.plusSeconds(1), NOW).orElseThrow();
        }
        if (random.nextInt(3) == 0) {
            count(basket, -1);
            shop.release(name, NOW).orElseThrow();
        } else {
            shop.confirm(name, NOW).orElseThrow();
        }
    }

    private void count(Wanted basket, int sign) {
        for (int item : basket.items()) {
            if (given.addAndGet(item, sign) > supplied.get(item)) {
                throw new AssertionError("oversold: " + sku(item));
            }
        }
    }

    private void deliver(int item, int steps) {
        supplied.addAndGet(item, steps);
        stock.change(PLACE, sku(item), steps);
    }

    /** One unit a line; an item may stand in several lines. */
    private List<Wanted> baskets(SplittableRandom random) {
        List<Wanted> baskets = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            int[] items = random.ints(1 + random.nextInt(8), 0, ITEMS).toArray();
            List<Need> needs = IntStream.of(items)
                    .mapToObj(item -> new Need(PLACE, sku(item), 1))
                    .toList();
            baskets.add(new Wanted(needs, shop.find(needs).orElseThrow(), items));
        }
        return baskets;
    }

    private static Sku sku(int item) {
        return Sku.of("I" + item);
    }

    private record Wanted(List<Need> needs, ShelfList shelves, int[] items) {}
}
