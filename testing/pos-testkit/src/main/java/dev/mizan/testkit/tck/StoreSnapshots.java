// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.tck.internal.Damage;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Snapshots make a restart quick, and can always be thrown away. */
public interface StoreSnapshots extends StoreHarness {
    private static Snapshot snapshot(String name, long position, int size) {
        byte[] bytes = new byte[size];
        new Random(position).nextBytes(bytes);
        return new Snapshot(name, 3, position, bytes);
    }

    @Test
    default void store_S01_theOneSavedLastIsAnswered() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            assertEquals(Optional.empty(), store.snapshot("stock"));
            store.save(snapshot("stock", 1, 100));
            store.save(snapshot("books", 2, 0));
            store.save(snapshot("stock", 9, 5_000_000));
            assertEquals(Optional.of(snapshot("stock", 9, 5_000_000)), store.snapshot("stock"));
            assertEquals(Optional.of(snapshot("books", 2, 0)), store.snapshot("books"));
            assertEquals(Optional.empty(), store.snapshot("stoc"));
        }
    }

    @Test
    default void store_S02_itIsThereAfterARestart() {
        try (Place place = Place.lasting(this)) {
            Store store = place.open();
            store.save(snapshot("stock", 1, 300_000));
            store = place.reopened(store);
            assertEquals(Optional.of(snapshot("stock", 1, 300_000)), store.snapshot("stock"));
        }
    }

    @Test
    default void store_S03_itMovesNoStreamAndNoPosition() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store);
            store.save(snapshot("stock", 1, 1_000));
            Batch second = till.sell(store);
            Reads.holdsExactly(store, List.of(first, second));
        }
    }

    @Test
    default void store_S04_aDamagedOneIsAsIfThereWereNone() {
        try (Place place = Place.inFiles(this)) {
            Store store = place.open();
            Batch batch = TillScript.till(1).sell(store);
            Snapshot saved = snapshot("stock", 1, 200_000);
            store.save(saved);
            store.close();
            boolean damagedOnce = false;
            for (int seed = 0; seed < 10; seed++) {
                try (Place copy = place.copy()) {
                    if (!Damage.inside(copy.files(), saved.bytes(), seed)) {
                        continue;
                    }
                    damagedOnce = true;
                    Store damaged = copy.open();
                    assertEquals(Optional.empty(), damaged.snapshot("stock"));
                    Reads.holdsExactly(damaged, List.of(batch));
                    damaged.save(saved);
                    assertEquals(Optional.of(saved), damaged.snapshot("stock"));
                } catch (StoreException e) {
                    assertEquals(StoreFailure.CORRUPT, e.failure());
                }
            }
            Assumptions.assumeTrue(damagedOnce, "the bytes of a snapshot are not found in the files");
        }
    }
}
