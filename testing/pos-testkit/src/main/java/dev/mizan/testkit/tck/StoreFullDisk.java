// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.Speaks;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A full disk stops the selling, not the shop: nothing is half written, and it goes on when there is room. */
public interface StoreFullDisk extends StoreHarness {
    /** How much room the store has in these rules. */
    int ROOM = 1_000_000;

    private Store small(Place place) {
        Optional<Store> store = place.openSmall(ROOM);
        Assumptions.assumeTrue(store.isPresent(), "the harness can not limit the room");
        return store.orElseThrow();
    }

    @Test
    default void store_Q01_whatFindsNoRoomIsRefusedWholeAndIsTakenWhenThereIsRoom() {
        try (Place place = Place.lasting(this)) {
            Store store = small(place);
            TillScript till = TillScript.till(1);
            List<Batch> sold = new ArrayList<>();
            Batch refused = filled(store, till, sold);
            assertTrue(sold.size() > 10, "some sales found room: " + sold.size());
            assertTrue(store.receipt(refused.id()).isEmpty());
            Reads.holdsExactly(store, sold);
            Speaks.of(StoreFailure.FULL, () -> store.commit(refused));
            Reads.holdsExactly(store, sold);
            Store roomy = place.reopened(store);
            Reads.holdsExactly(roomy, sold);
            till.committed(roomy, refused);
            sold.add(refused);
            Reads.holdsExactly(place.reopened(roomy), sold);
        }
    }

    /** Sells until there is no room, and answers the sale that found none. */
    private static Batch filled(Store store, TillScript till, List<Batch> sold) {
        while (sold.size() < ROOM / 10_000) {
            Batch batch = till.next(till.body(till.sequence() + 1, 20_000));
            try {
                till.committed(store, batch);
                sold.add(batch);
            } catch (StoreException e) {
                Speaks.of(StoreFailure.FULL, e);
                return batch;
            }
        }
        throw new AssertionError("a full store goes on selling");
    }

    @Test
    default void store_Q02_aSaleTooLargeForTheRoomStopsNoOther() {
        try (Place place = Place.lasting(this)) {
            Store store = small(place);
            TillScript large = TillScript.till(0);
            List<Together.Task<Integer>> tasks = new ArrayList<>();
            tasks.add(() -> {
                for (int i = 0; i < 5; i++) {
                    Batch tooLarge = large.next(large.body(1, 3 * ROOM));
                    Speaks.of(StoreFailure.FULL, () -> store.commit(tooLarge));
                }
                return 0;
            });
            for (int number = 1; number <= 3; number++) {
                TillScript till = TillScript.till(number);
                tasks.add(() -> {
                    for (int i = 0; i < 10; i++) {
                        Batch batch = till.next(new byte[100]);
                        assertInstanceOf(CommitReceipt.class, store.commit(batch));
                        till.took(batch);
                    }
                    return 0;
                });
            }
            Together.run(tasks);
            assertEquals(30, Reads.all(store, 10).size());
            assertEquals(0, store.version(large.stream()));
        }
    }
}
