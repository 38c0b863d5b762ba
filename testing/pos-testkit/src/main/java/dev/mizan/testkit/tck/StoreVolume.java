// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Together;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year of sales, and the largest of them. */
public interface StoreVolume extends StoreHarness {
    /** How many tills sell at the same time. */
    int TILLS = 50;

    @Test
    default void store_V01_aHundredThousandSalesAreAllThereInOrder() {
        int sales = Integer.getInteger("mizan.volume.sales", 100_000);
        try (Place place = Place.of(this)) {
            Store store = place.open();
            List<Together.Task<TillScript>> tasks = new ArrayList<>();
            for (int number = 0; number < TILLS; number++) {
                TillScript till = TillScript.till(number);
                tasks.add(() -> {
                    for (int i = 0; i < sales / TILLS; i++) {
                        till.committed(store, till.next(till.body(i, 200)));
                    }
                    return till;
                });
            }
            List<TillScript> tills = Together.run(tasks);
            Store again = store.capabilities().survivesRestart() ? place.reopened(store) : store;
            long[] sequences = new long[TILLS];
            long position = 0;
            long read = 0;
            for (List<StoredBatch> page = again.readAfter(0, 1_000);
                    !page.isEmpty();
                    page = again.readAfter(position, 1_000)) {
                for (StoredBatch stored : page) {
                    Batch batch = stored.batch();
                    String till = batch.lane().till().value();
                    int number = Integer.parseInt(till.substring(till.indexOf('-') + 1));
                    assertEquals(++sequences[number], batch.sequence());
                    position = stored.position();
                    read++;
                }
            }
            assertEquals((long) sales / TILLS * TILLS, read);
            tills.forEach(till -> assertEquals(till.sequence(), again.version(till.stream())));
        }
    }

    @Test
    default void store_V02_salesOfAThousandLinesAreReadBackInPages() {
        try (Place place = Place.of(this)) {
            Store store = place.open();
            TillScript till = TillScript.till(1);
            List<Batch> sold = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Batch batch = till.next(till.body(i, 300_000 + i));
                till.committed(store, batch);
                sold.add(batch);
            }
            List<Batch> read =
                    Reads.all(store, 256).stream().map(StoredBatch::batch).toList();
            assertEquals(sold, read);
        }
    }
}
