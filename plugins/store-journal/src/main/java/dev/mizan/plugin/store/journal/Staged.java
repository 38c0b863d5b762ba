// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group that is being put together: it answers as if what is in it were written, and nobody else sees it before it is.
 */
final class Staged {
    private final Log log;
    private final long room;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<BatchId, Kept> byId = new HashMap<>();
    private final Map<StreamKey, Long> more = new HashMap<>();
    private final Map<Lane, Hash> heads = new HashMap<>();
    private final List<Records.Fence> fences = new ArrayList<>();

    /** A batch, and its record's place within the group. */
    private record Entry(Kept kept, int at, int size) {}

    /**
     * An empty group after a log.
     *
     * @param room how many bytes of records may be added
     */
    Staged(Log log, long room) {
        this.log = log;
        this.room = room;
    }

    boolean isEmpty() {
        return records.size() == 0;
    }

    byte[] records() {
        return records.toByteArray();
    }

    Optional<Kept> kept(BatchId id) {
        Kept staged = byId.get(id);
        return staged == null ? log.kept(id) : Optional.of(staged);
    }

    long version(StreamKey stream) {
        return log.index().version(stream) + more.getOrDefault(stream, 0L);
    }

    Hash head(Lane lane) {
        Hash staged = heads.get(lane);
        return staged == null ? log.index().head(lane) : staged;
    }

    int fence(String register) {
        int epoch = log.index().fence(register);
        for (Records.Fence fence : fences) {
            epoch = fence.register().equals(register) ? Math.max(epoch, fence.epoch()) : epoch;
        }
        return epoch;
    }

    /** The batch at a place of a lane. */
    Batch at(Lane lane, long sequence) {
        for (Entry entry : entries) {
            Batch batch = entry.kept().batch();
            if (batch.lane().equals(lane) && batch.sequence() == sequence) {
                return batch;
            }
        }
        return log.read(StreamKey.of(lane), sequence - 1, 1).get(0).batch();
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
        byte[] record = Records.batch(batch, broken);
        Kept kept = new Kept(log.index().count() + entries.size() + 1L, batch, broken);
        Entry entry = new Entry(kept, put(record), record.length);
        entries.add(entry);
        byId.put(batch.id(), kept);
        heads.put(batch.lane(), batch.hash());
        more.merge(StreamKey.of(batch.lane()), 1L, Long::sum);
        for (Expected key : batch.keys()) {
            more.merge(key.stream(), 1L, Long::sum);
        }
        return kept;
    }

    void append(Records.Fence fence) {
        put(Records.fence(fence));
        fences.add(fence);
    }

    private int put(byte[] record) {
        int at = records.size();
        if (at + (long) record.length > room) {
            throw new StoreException(
                    StoreFailure.FULL, log.name(), record.length + " bytes wanted, " + (room - at) + " left");
        }
        records.writeBytes(record);
        return at;
    }

    /**
     * The group is on the disk: from now on everybody sees it.
     *
     * @param offset where its records begin in the file
     */
    void into(Index index, long offset) {
        for (Entry entry : entries) {
            index.add(entry.kept().batch(), offset + entry.at(), entry.size());
        }
        fences.forEach(index::add);
    }
}
