// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;

/** The scenarios that peers' shops lost races in, by many threads at once. */
class ConcurrencyScenariosTest {
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final Sku A = Sku.of("A");
    private static final Sku B = Sku.of("B");
    private static final Instant NOW = Instant.EPOCH;
    private static final Instant LATER = Instant.ofEpochSecond(60);

    private final PromisedStock stock = new PromisedStock();
    private final WebShop shop = new WebShop(stock);
    private final AtomicInteger names = new AtomicInteger();

    /** medusajs/medusa issue 16569. */
    @RepeatedTest(20)
    void lostUpdate() throws Exception {
        stock.change(PLACE, A, 100);
        assertThat(together(2, () -> times(50, A))).isEqualTo(100);
        assertThat(stock.held(PLACE, A, NOW)).isEqualTo(100);
    }

    /** odoo/odoo pull 32857; vendurehq/vendure issue 3508, spree/spree pull 3792, openfoodnetwork issue 4018. */
    @RepeatedTest(20)
    void twentyOnTen() throws Exception {
        stock.change(PLACE, A, 10);
        assertThat(together(20, () -> times(1, A))).isEqualTo(10);
        assertThat(stock.available(PLACE, A, NOW)).isZero();
    }

    /** odoo/odoo pull 268942: a serial is an item of one. */
    @RepeatedTest(20)
    void serialTwoTakers() throws Exception {
        stock.change(PLACE, Sku.of("SN1"), 1);
        assertThat(together(2, () -> times(1, Sku.of("SN1")))).isEqualTo(1);
    }

    @RepeatedTest(20)
    void expiryRacesWithConfirm() throws Exception {
        stock.change(PLACE, A, 1);
        shop.reserve("R", List.of(new Need(PLACE, A, 1)), LATER, NOW).orElseThrow();
        List<Callable<Integer>> both = List.of(
                () -> shop.confirm("R", LATER).isDone() ? 1 : 0,
                () -> shop.reserve("S", List.of(new Need(PLACE, A, 1)), LATER.plusSeconds(9), LATER)
                                .isDone()
                        ? 1
                        : 0);
        assertThat(together(both)).isEqualTo(1);
    }

    @RepeatedTest(20)
    void basketsInOppositeOrderNeitherDeadlockNorOversell() throws Exception {
        stock.change(PLACE, A, 500);
        stock.change(PLACE, B, 300);
        AtomicLong sold = new AtomicLong();
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            Sku first = thread % 2 == 0 ? A : B;
            Sku second = thread % 2 == 0 ? B : A;
            workers.add(() -> {
                for (int i = 0; i < 200; i++) {
                    String id = "R" + names.incrementAndGet();
                    List<Need> basket = List.of(new Need(PLACE, first, 1), new Need(PLACE, second, 1));
                    if (shop.reserve(id, basket, LATER, NOW).isDone()) {
                        if (i % 2 == 0) {
                            sold.addAndGet(shop.confirm(id, NOW).isDone() ? 1 : 0);
                        } else {
                            shop.release(id, NOW);
                        }
                    }
                }
                return 0;
            });
        }
        together(workers);
        assertThat(stock.onHand(PLACE, A)).isEqualTo(500 - sold.get()).isNotNegative();
        assertThat(stock.onHand(PLACE, B)).isEqualTo(300 - sold.get()).isNotNegative();
        assertThat(stock.held(PLACE, A, NOW) + stock.held(PLACE, B, NOW)).isZero();
    }

    private int times(int count, Sku item) {
        int done = 0;
        for (int i = 0; i < count; i++) {
            String id = "R" + names.incrementAndGet();
            done += shop.reserve(id, List.of(new Need(PLACE, item, 1)), LATER, NOW)
                            .isDone()
                    ? 1
                    : 0;
        }
        return done;
    }

    private static int together(int threads, Callable<Integer> work) throws Exception {
        return together(java.util.Collections.nCopies(threads, work));
    }

    private static int together(List<Callable<Integer>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Integer> one : work) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            int sum = 0;
            for (Future<Integer> answer : answers) {
                sum += answer.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
