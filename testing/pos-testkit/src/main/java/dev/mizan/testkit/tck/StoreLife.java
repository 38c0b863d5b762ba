// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreCapabilities;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.Speaks;
import dev.mizan.testkit.tck.internal.Threads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Opening, closing, and who may have a store open. */
public interface StoreLife extends StoreHarness {
    @Test
    default void store_O01_aClosedStoreSaysSo() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch sold = till.sell(store);
            StoreCapabilities capabilities = store.capabilities();
            store.close();
            store.close();
            List<Executable> uses = List.of(
                    () -> store.commit(till.next()),
                    () -> store.adopt(till.next()),
                    () -> store.receipt(sold.id()),
                    () -> store.version(till.stream()),
                    () -> store.read(till.stream(), 0, 1),
                    () -> store.readAfter(0, 1),
                    store::lanes,
                    () -> store.fence(till.lane()),
                    () -> store.save(new Snapshot("stock", 1, 1, new byte[1])),
                    () -> store.snapshot("stock"),
                    store::verify);
            uses.forEach(use -> Speaks.of(StoreFailure.CLOSED, use));
            assertEquals(capabilities, store.capabilities());
        }
    }

    @Test
    default void store_O02_closingFinishesWhatIsUnderWayAndRefusesTheRest() {
        try (Place place = Place.lasting(this)) {
            Store store = place.open();
            CountDownLatch selling = new CountDownLatch(30);
            List<Together.Task<List<Batch>>> tasks = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                TillScript till = TillScript.till(number);
                tasks.add(() -> soldUntilClosed(store, till, selling));
            }
            tasks.add(() -> {
                selling.await();
                store.close();
                return List.of();
            });
            List<List<Batch>> sold = Together.run(tasks);
            Store again = place.open();
            for (int number = 0; number < 4; number++) {
                Reads.streamHolds(again, TillScript.till(number).stream(), sold.get(number));
            }
        }
    }

    private static List<Batch> soldUntilClosed(Store store, TillScript till, CountDownLatch selling) {
        List<Batch> sold = new ArrayList<>();
        try {
            while (sold.size() < 20_000) {
                sold.add(till.sell(store));
                selling.countDown();
            }
            throw new AssertionError("a closed store goes on selling");
        } catch (StoreException e) {
            Speaks.of(StoreFailure.CLOSED, e);
            return sold;
        } finally {
            while (selling.getCount() > 0) {
                selling.countDown();
            }
        }
    }

    @Test
    default void store_O03_aSecondOpeningInTheSameProcessIsRefusedAtOnce() {
        try (Place place = Place.lasting(this)) {
            place.demand(!place.capabilities().severalProcesses(), "several may have the store open");
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch before = till.sell(store);
            Speaks.of(StoreFailure.IN_USE, place::open);
            Speaks.of(StoreFailure.IN_USE, place::open);
            Batch after = till.sell(store);
            Reads.holdsExactly(place.reopened(store), List.of(before, after));
        }
    }

    @Test
    default void store_O04_aSecondProcessIsRefusedAtOnce() {
        try (Place place = Place.lasting(this)) {
            place.demand(!place.capabilities().severalProcesses(), "several may have the store open");
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch before = till.sell(store);
            try (ChildJvm child = ChildJvm.start(getClass(), ChildTill.class, place.directory())) {
                assertEquals(List.of("FAILURE IN_USE"), child.finished());
            }
            Batch after = till.sell(store);
            Reads.holdsExactly(place.reopened(store), List.of(before, after));
        }
    }

    @Test
    default void store_O05_noThreadIsLeftAfterClosing() {
        try (Place place = Place.of(this)) {
            Threads threads = Threads.now();
            Store store = place.open();
            TillScript.till(1).sell(store);
            store.readAfter(0, 1);
            store.close();
            assertEquals(Set.of(), threads.left());
        }
    }

    @Test
    default void store_O06_aReceiptPromisesWhatTheCapabilitiesSay() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch batch = till.next();
            assertEquals(
                    store.capabilities().durability(),
                    till.committed(store, batch).durability());
            assertEquals(
                    store.capabilities().durability(),
                    store.receipt(batch.id()).orElseThrow().durability());
        }
    }
}
