// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a store in every way there is, and holds the answers against what must be there. */
public final class Reads {
    private Reads() {}

    /** All batches, in pages of this size. */
    public static List<StoredBatch> all(Store store, int page) {
        List<StoredBatch> all = new ArrayList<>();
        long position = 0;
        List<StoredBatch> next = store.readAfter(position, page);
        while (!next.isEmpty()) {
            assertTrue(next.size() <= page, "a page has no more than it has room for");
            for (StoredBatch stored : next) {
                assertTrue(stored.position() > position, "positions rise");
                position = stored.position();
                all.add(stored);
            }
            next = store.readAfter(position, page);
        }
        return all;
    }

    /** The store holds these batches, in this order, and nothing else. */
    public static void holdsExactly(Store store, List<Batch> batches) {
        List<StoredBatch> all = all(store, 7);
        assertEquals(batches, all.stream().map(StoredBatch::batch).toList());
        Map<StreamKey, List<Batch>> streams = new LinkedHashMap<>();
        for (StoredBatch stored : all) {
            Batch batch = stored.batch();
            CommitReceipt receipt = store.receipt(batch.id()).orElseThrow();
            assertEquals(stored.position(), receipt.position());
            assertEquals(batch.hash(), receipt.hash());
            assertEquals(batch.lane(), receipt.lane());
            assertEquals(batch.sequence(), receipt.sequence());
            streams.computeIfAbsent(StreamKey.of(batch.lane()), name -> new ArrayList<>())
                    .add(batch);
            for (Expected key : batch.keys()) {
                streams.computeIfAbsent(key.stream(), name -> new ArrayList<>()).add(batch);
            }
        }
        streams.forEach((stream, expected) -> streamHolds(store, stream, expected));
        assertEquals(
                batches.stream()
                        .map(batch -> batch.lane().toString())
                        .sorted()
                        .distinct()
                        .toList(),
                store.lanes().stream().map(Lane::toString).toList());
    }

    public static void streamHolds(Store store, StreamKey stream, List<Batch> expected) {
        assertEquals(expected.size(), store.version(stream), () -> "version of " + stream);
        List<Batch> read = store.read(stream, 0, Integer.MAX_VALUE).stream()
                .map(StoredBatch::batch)
                .toList();
        assertEquals(expected, read, () -> "batches of " + stream);
        for (int i = 0; i < read.size(); i++) {
            assertArrayEquals(expected.get(i).toBytes(), read.get(i).toBytes());
        }
    }
}
