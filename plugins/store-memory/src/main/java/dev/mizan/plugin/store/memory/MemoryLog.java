// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The batches in order of position, which counts from 1 without gaps, and by stream and id. Its caller locks. */
final class MemoryLog {
    private final List<StoredBatch> all = new ArrayList<>();
    private final Map<StreamKey, List<StoredBatch>> streams = new HashMap<>();
    private final Map<BatchId, Kept> byId = new HashMap<>();
    private final TreeSet<Lane> lanes = new TreeSet<>(Comparator.comparing(Lane::toString));

    @Nullable
    Kept kept(BatchId id) {
        return byId.get(id);
    }

    long version(StreamKey stream) {
        return stream(stream).size();
    }

    /** What the next batch of a lane names as its previous. */
    Hash head(Lane lane) {
        List<StoredBatch> batches = stream(StreamKey.of(lane));
        return batches.isEmpty()
                ? Hash.NONE
                : batches.get(batches.size() - 1).batch().hash();
    }

    /** The keys and guards of a batch that do not stand where it found them, in its order. */
    List<CommitResult.Stale> broken(Batch batch) {
        return Stream.concat(batch.keys().stream(), batch.guards().stream())
                .filter(expected -> version(expected.stream()) != expected.version())
                .map(expected ->
                        new CommitResult.Stale(expected.stream(), expected.version(), version(expected.stream())))
                .toList();
    }

    Kept append(Batch batch, List<CommitResult.Stale> broken) {
        StoredBatch stored = new StoredBatch(all.size() + 1L, batch);
        Kept kept = new Kept(stored, broken);
        all.add(stored);
        byId.put(batch.id(), kept);
        lanes.add(batch.lane());
        enter(StreamKey.of(batch.lane()), stored);
        for (Expected key : batch.keys()) {
            enter(key.stream(), stored);
        }
        return kept;
    }

    List<StoredBatch> read(StreamKey stream, long after, int limit) {
        return page(stream(stream), after, limit);
    }

    List<StoredBatch> readAfter(long position, int limit) {
        return page(all, position, limit);
    }

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    private void enter(StreamKey stream, StoredBatch stored) {
        streams.computeIfAbsent(stream, name -> new ArrayList<>()).add(stored);
    }

    private List<StoredBatch> stream(StreamKey stream) {
        return streams.getOrDefault(stream, List.of());
    }

    private static List<StoredBatch> page(List<StoredBatch> of, long after, int limit) {
        int from = (int) Math.min(after, of.size());
        return List.copyOf(of.subList(from, (int) Math.min((long) from + limit, of.size())));
    }
}
