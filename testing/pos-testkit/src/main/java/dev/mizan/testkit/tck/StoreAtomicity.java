// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A batch is there whole, in every way of reading it, or not at all. */
public interface StoreAtomicity extends StoreHarness {
    @Test
    default void store_A01_aBatchIsReadBackAsItWasCommitted() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            List<Batch> sold = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                sold.add(till.sell(store, TillScript.key("WELCOME", i)));
            }
            Reads.holdsExactly(store, sold);
        }
    }

    @Test
    default void store_A02_aBatchThatIsRefusedForItsLastKeyChangesNothing() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            Batch first = till.sell(store, TillScript.key("SPENT", 0));
            Batch refused = till.next(TillScript.key("FREE", 0), TillScript.key("SPENT", 0));
            assertInstanceOf(CommitResult.Stale.class, store.commit(refused));
            Reads.holdsExactly(store, List.of(first));
            assertEquals(0, store.version(TillScript.key("FREE", 0).stream()));
            assertEquals(true, store.receipt(refused.id()).isEmpty());
        }
    }

    @Test
    default void store_A03_aBatchEntersAllOfAsManyKeysAsItMayName() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            List<Expected> keys = new ArrayList<>();
            for (int i = 0; i < BatchHeader.MOST_STREAMS; i++) {
                keys.add(TillScript.key("x".repeat(150) + i, 0));
            }
            Batch batch = TillScript.till(1).sell(store, keys.toArray(Expected[]::new));
            Reads.holdsExactly(store, List.of(batch));
        }
    }

    @Test
    default void store_A04_anEmptyBodyAndAVeryLargeOneAreReadBackExactly() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            List<Batch> sold = new ArrayList<>();
            for (int size : new int[] {0, 1, 300_000, 4_000_000, 0}) {
                Batch batch = till.next(till.body(till.sequence() + 1, size));
                till.committed(store, batch);
                sold.add(batch);
            }
            Reads.holdsExactly(store, sold);
        }
    }
}
