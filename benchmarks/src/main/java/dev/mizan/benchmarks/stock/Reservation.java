// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.PromisedStock;
import dev.mizan.inventory.reservation.ShelfList;
import dev.mizan.inventory.reservation.WebShop;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Baskets of eight lines over 65,536 items, reserved and released by two threads; the rival is one lock over a map. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@Threads(2)
public class Reservation {
    private static final int ITEMS = 65_536;
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final Instant NOW = Instant.EPOCH;
    private static final Instant LATER = Instant.ofEpochSecond(600);

    private final PromisedStock stock = new PromisedStock();
    private final WebShop shop = new WebShop(stock);
    private final Map<Sku, Long> map = new HashMap<>();
    private final long[] column = new long[ITEMS];
    private final AtomicInteger threads = new AtomicInteger();

    /** For JMH. */
    public Reservation() {}

    /** A thread's own baskets and names. */
    @State(Scope.Thread)
    public static class Buyer {
        private final List<List<Need>> baskets = new ArrayList<>();
        private final List<ShelfList> found = new ArrayList<>();
        private final List<int[]> numbers = new ArrayList<>();
        String name = "";
        private int next;

        /** For JMH. */
        public Buyer() {}

        /** Fills a thousand baskets. */
        @Setup
        public void fill(Reservation shop) {
            int number = shop.threads.incrementAndGet();
            name = "T" + number;
            SplittableRandom random = new SplittableRandom(number);
            for (int i = 0; i < 1_024; i++) {
                int[] items = random.ints(8, 0, ITEMS).toArray();
                List<Need> basket = new ArrayList<>();
                for (int item : items) {
                    basket.add(new Need(PLACE, Sku.of("I" + item), 1));
                }
                baskets.add(basket);
                found.add(shop.shop.find(basket).orElseThrow());
                numbers.add(items);
            }
        }

        private <T> T next(List<T> of) {
            return of.get(next++ & 1_023);
        }
    }

    /** A thousand of each. */
    @Setup
    public void supply() {
        for (int item = 0; item < ITEMS; item++) {
            stock.change(PLACE, Sku.of("I" + item), 1_000);
            map.put(Sku.of("I" + item), 1_000L);
            column[item] = 1_000;
        }
    }

    /** All or nothing, then given back: a cart whose shelves were found when it was filled. */
    @Benchmark
    public boolean reserveAndRelease(Buyer buyer) {
        shop.reserve(buyer.name, buyer.next(buyer.found), LATER, NOW);
        return shop.release(buyer.name, NOW).isDone();
    }

    /** The same by the items' names. */
    @Benchmark
    public boolean byNames(Buyer buyer) {
        shop.reserve(buyer.name, buyer.next(buyer.baskets), LATER, NOW);
        return shop.release(buyer.name, NOW).isDone();
    }

    /** One lock over a column, by the items' numbers, without names, sums or ends. */
    @Benchmark
    public boolean rivalOneLockNumbers(Buyer buyer) {
        int[] basket = buyer.next(buyer.numbers);
        synchronized (column) {
            for (int item : basket) {
                if (column[item] < 1) {
                    return false;
                }
            }
            for (int item : basket) {
                column[item]--;
            }
        }
        synchronized (column) {
            for (int item : basket) {
                column[item]++;
            }
        }
        return true;
    }

    /** The same under one lock, without names or ends. */
    @Benchmark
    public boolean rivalOneLock(Buyer buyer) {
        List<Need> basket = buyer.next(buyer.baskets);
        synchronized (map) {
            for (Need need : basket) {
                if (map.get(need.sku()) < need.steps()) {
                    return false;
                }
            }
            basket.forEach(need -> map.merge(need.sku(), -need.steps(), Long::sum));
        }
        synchronized (map) {
            basket.forEach(need -> map.merge(need.sku(), need.steps(), Long::sum));
        }
        return true;
    }
}
