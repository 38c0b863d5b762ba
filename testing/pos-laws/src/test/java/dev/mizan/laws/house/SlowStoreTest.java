// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A commit that takes long holds up what is written after it, and nothing else. */
class SlowStoreTest {
    /** Commits nothing while its gate is shut. */
    private static final class Gated extends ForwardingStore {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch gate = new CountDownLatch(1);
        private volatile boolean shut;

        Gated(Store target) {
            super(target);
        }

        @Override
        public CommitResult commit(Batch batch) {
            if (shut) {
                reached.countDown();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.commit(batch);
        }
    }

    /** The time limit stands for "for ever": a door that waits for the commit would never come back. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void scanningAndPricingGoOnWhileACommitIsStuck() throws InterruptedException {
        Gated store = new Gated(new MemoryStore());
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        Mizan shop = CornerShop.furnished(Mizan.open(CornerShop.of(Kept.IN_MEMORY, env), store));
        TillDoor till = shop.till("T1");
        till.open(sar("0.00")).orElseThrow();
        var stuck = till.price(basket(till, "CUP")).orElseThrow();
        store.shut = true;
        CompletableFuture<Outcome<Sale>> sale =
                CompletableFuture.supplyAsync(() -> till.sell(stuck, List.of(new Cash(sar("23.00")))));
        store.reached.await();

        var next = till.price(basket(till, "6281000000014", "CUP")).orElseThrow();
        assertThat(next.total()).isEqualTo(sar("34.50"));
        assertThat(shop.catalogue().items().find(CornerShop.CUP)).isPresent();
        assertThat(sale).isNotDone();

        store.gate.countDown();
        assertThat(sale.join().isDone()).isTrue();
        store.shut = false;
        shop.close();
    }

    @Test
    void whatIsWrittenShowsInTheNextScan() {
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            var before = shop.catalogue().books();
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            assertThat(shop.catalogue().books()).isSameAs(before);
            var cup = shop.catalogue().items().find(CornerShop.CUP).orElseThrow();
            shop.catalogue()
                    .setPrices(List.of(shop.catalogue().shelfPrice(cup, sar("46.00"))))
                    .orElseThrow();
            assertThat(till.price(basket(till, "CUP")).orElseThrow().total()).isEqualTo(sar("46.00"));
            assertThat(shop.catalogue().books()).isNotSameAs(before);
        }
    }
}
