// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.tck.internal.Damage;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.Speaks;
import dev.mizan.testkit.tck.internal.TillScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A damaged store is told from a sound one: every batch reads back exactly, or the store is refused. In all of these
 * rules each batch had its receipt before the damage was done; a store that is merely shorter afterwards has lost sales,
 * and must say so.
 */
public interface StoreCorruption extends StoreHarness {
    /** How many copies of the store are damaged for a rule. */
    int COPIES = Integer.getInteger("mizan.damage.copies", 40);

    @Test
    default void store_C01_flippedBitsInAClosedStoreAreFoundOrHarmless() {
        damaged(true, (file, random) -> Damage.flip(file, 1 + random.nextInt(3), random));
    }

    @Test
    default void store_C02_aClosedStoreThatIsCutOffIsRefusedOrWhole() {
        damaged(true, Damage::truncate);
    }

    @Test
    default void store_C03_flippedBitsInWhatAKilledProcessLeftAreFoundOrHarmless() {
        damaged(false, (file, random) -> Damage.flip(file, 1 + random.nextInt(3), random));
    }

    @Test
    default void store_C04_whatAKilledProcessLeftIsNotSilentlyShorterWhereItIsCutOff() {
        damaged(false, Damage::truncate);
    }

    @Test
    default void store_C05_aFileThatIsGoneIsMissedOrNotNeeded() {
        damaged(true, (file, random) -> delete(file));
        damaged(false, (file, random) -> delete(file));
    }

    @Test
    default void store_C06_verifyFindsAFlippedBitInABody() {
        try (Place place = Place.inFiles(this)) {
            List<Batch> sold = sold(place.open());
            boolean found = false;
            for (int seed = 0; seed < 10; seed++) {
                byte[] body = sold.get(5 + seed).body();
                try (Place copy = place.copy()) {
                    if (Damage.inside(copy.files(), body, seed)) {
                        found = true;
                        Speaks.of(StoreFailure.CORRUPT, () -> copy.open().verify());
                    }
                }
            }
            Assumptions.assumeTrue(found, "the bytes of a body are not found in the files");
        }
    }

    @Test
    default void store_C07_filesOfAnotherKindAreRefusedAndLeftAsTheyWere() throws IOException {
        try (Place place = Place.inFiles(this)) {
            place.open().close();
            byte[] letter =
                    "Dear Sir, this is a letter and no store. ".repeat(300).getBytes(StandardCharsets.UTF_8);
            for (Path file : place.files()) {
                Files.write(file, letter);
            }
            try {
                place.open();
                fail("a letter was opened as a store");
            } catch (StoreException e) {
                Speaks.of(StoreFailure.UNKNOWN_FORMAT, e);
            }
            for (Path file : place.files()) {
                assertArrayEquals(letter, Files.readAllBytes(file));
            }
        }
    }

    private void damaged(boolean closed, BiConsumer<Path, RandomGenerator> blow) {
        try (Place place = Place.inFiles(this)) {
            Store store = place.open();
            List<Batch> sold = sold(store);
            if (closed) {
                store.close();
            }
            for (int seed = 0; seed < COPIES; seed++) {
                RandomGenerator random = new SplittableRandom(seed);
                if (!closed) {
                    // A store may tidy up while nobody sells; what was sold just now is where it was written first.
                    sold.addAll(sold(store, 3));
                }
                try (Place copy = place.copy()) {
                    List<Path> files = copy.files().stream()
                            .filter(file -> file.toFile().length() > 0)
                            .toList();
                    Path hit = files.get(random.nextInt(files.size()));
                    blow.accept(hit, random);
                    exactOrRefused(copy, sold, hit.getFileName() + ", seed " + seed);
                }
            }
        }
    }

    private static List<Batch> sold(Store store, int sales) {
        List<Batch> sold = new ArrayList<>();
        long key = store.version(TillScript.key("K", 0).stream());
        for (int i = 0; i < sales; i++) {
            TillScript till = TillScript.till(i % 2).resumed(store);
            byte[] body = till.body(till.sequence() + 1, i * 997 % 9_000 + 64);
            List<Expected> keys = List.of(TillScript.key("K", key + i));
            Batch batch = till.at(till.sequence() + 1, till.previous(), keys, List.of(), body);
            till.committed(store, batch);
            sold.add(batch);
        }
        return sold;
    }

    private static List<Batch> sold(Store store) {
        List<Batch> sold = sold(store, 40);
        store.save(new Snapshot("stock", 1, 40, new byte[50_000]));
        store.fence(TillScript.till(9).lane().nextEpoch());
        return sold;
    }

    private static void exactOrRefused(Place place, List<Batch> sold, String what) {
        try {
            Store store = place.open();
            Reads.holdsExactly(store, sold);
        } catch (StoreException e) {
            boolean named = e.failure() == StoreFailure.CORRUPT || e.failure() == StoreFailure.UNKNOWN_FORMAT;
            assertTrue(named, () -> what + ": " + e);
        } catch (AssertionError e) {
            throw new AssertionError(what + ": damage was taken for truth: " + e.getMessage(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
