// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Reading in pages misses nothing, and readers see whole batches only. */
public interface StoreReading extends StoreHarness {
    /** How many batches each writer writes under the eyes of a reader. */
    int WATCHED = 150;

    @Test
    default void store_R01_pagesOfAnySizeHoldTheSameBatches() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            for (int i = 0; i < 25; i++) {
                till.sell(store);
            }
            List<StoredBatch> all = Reads.all(store, 100);
            assertEquals(25, all.size());
            for (int page : new int[] {1, 2, 7, 24, 25, 26, Integer.MAX_VALUE}) {
                assertEquals(all, Reads.all(store, page));
            }
        }
    }

    @Test
    default void store_R02_whatIsNotThereIsEmpty() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            assertEquals(List.of(), store.readAfter(0, 10));
            till.sell(store);
            long last = store.readAfter(0, 10).get(0).position();
            assertEquals(List.of(), store.readAfter(last, 10));
            assertEquals(List.of(), store.readAfter(Long.MAX_VALUE, 10));
            assertEquals(List.of(), store.read(till.stream(), 1, 10));
            assertEquals(List.of(), store.read(till.stream(), Long.MAX_VALUE, 10));
            assertEquals(List.of(), store.read(TillScript.key("NONE", 0).stream(), 0, 10));
            assertEquals(0, store.version(TillScript.key("NONE", 0).stream()));
            assertTrue(store.receipt(till.next().id()).isEmpty());
        }
    }

    @Test
    default void store_R03_aStreamIsReadFromAnyVersionAndInAnyNumber() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            List<Batch> sold = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                TillScript.till(50 + i).sell(store);
                sold.add(TillScript.till(i).sell(store, TillScript.key("SHARED", i)));
            }
            for (int after = 0; after <= 12; after++) {
                for (int limit : new int[] {1, 3, 12, Integer.MAX_VALUE}) {
                    List<Batch> page = store.read(TillScript.key("SHARED", 0).stream(), after, limit).stream()
                            .map(StoredBatch::batch)
                            .toList();
                    assertEquals(sold.subList(after, (int) Math.min(12, (long) after + limit)), page);
                }
            }
        }
    }

    @Test
    default void store_R04_aPageThatCanNotBeIsABugOfTheCaller() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            assertThrows(IllegalArgumentException.class, () -> store.readAfter(-1, 10));
            assertThrows(IllegalArgumentException.class, () -> store.readAfter(0, 0));
            assertThrows(IllegalArgumentException.class, () -> store.read(till.stream(), -1, 10));
            assertThrows(IllegalArgumentException.class, () -> store.read(till.stream(), 0, 0));
            till.sell(store);
        }
    }

    @Test
    default void store_R05_noPositionAppearsLate() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            AtomicInteger writing = new AtomicInteger(3);
            List<Together.Task<List<StoredBatch>>> tasks = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                TillScript till = TillScript.till(number);
                tasks.add(() -> {
                    try {
                        for (int i = 0; i < WATCHED; i++) {
                            till.sell(store);
                        }
                    } finally {
                        writing.decrementAndGet();
                    }
                    return List.of();
                });
            }
            tasks.add(() -> tailed(store, writing));
            List<StoredBatch> tail = Together.run(tasks).get(3);
            assertEquals(Reads.all(store, 100), tail, "a tailing reader sees what a later reader sees");
            assertEquals(3 * WATCHED, tail.size());
        }
    }

    private static List<StoredBatch> tailed(Store store, AtomicInteger writing) {
        List<StoredBatch> seen = new ArrayList<>();
        long position = 0;
        boolean more = true;
        while (more) {
            more = writing.get() > 0;
            List<StoredBatch> page = store.readAfter(position, 10);
            more |= !page.isEmpty();
            assertTrue(seen.size() <= 3 * WATCHED, "a batch is seen once");
            seen.addAll(page);
            position = page.isEmpty() ? position : page.get(page.size() - 1).position();
        }
        return seen;
    }

    @Test
    default void store_R06_whoSeesABatchSeesAllOfIt() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            AtomicInteger writing = new AtomicInteger(1);
            TillScript till = TillScript.till(1);
            Together.Task<Integer> writer = () -> {
                try {
                    for (int i = 0; i < WATCHED; i++) {
                        till.sell(store, TillScript.key("FIRST", i), TillScript.key("SECOND", i));
                    }
                } finally {
                    writing.decrementAndGet();
                }
                return WATCHED;
            };
            Together.Task<Integer> reader = () -> {
                int looked = 0;
                while (writing.get() > 0) {
                    wholeUpTo(store, store.version(till.stream()), till);
                    looked++;
                }
                return looked;
            };
            Together.run(List.of(writer, reader, reader));
        }
    }

    private static void wholeUpTo(Store store, long version, TillScript till) {
        if (version == 0) {
            return;
        }
        StoredBatch seen = store.read(till.stream(), version - 1, 1).get(0);
        assertEquals(version, seen.batch().sequence());
        assertEquals(
                seen.position(), store.receipt(seen.batch().id()).orElseThrow().position());
        for (Expected key : seen.batch().keys()) {
            assertEquals(List.of(seen), store.read(key.stream(), key.version(), 1));
        }
        assertTrue(store.readAfter(seen.position() - 1, 1).contains(seen));
    }

    @Test
    default void store_R07_aReceiptIsGivenOnlyForWhatEverybodyCanRead() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            Together.Task<Integer> seller = () -> {
                TillScript till = TillScript.till((int) Thread.currentThread().getId());
                for (int i = 0; i < WATCHED / 5; i++) {
                    Batch batch = till.sell(store);
                    assertEquals(till.sequence(), store.version(till.stream()));
                    assertTrue(store.receipt(batch.id()).isPresent());
                }
                return 0;
            };
            Together.run(List.of(seller, seller, seller));
        }
    }
}
