// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreCapabilities;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A store in memory: it answers as every store must, and promises no durability. For tests, demonstrations and hosts
 * that keep nothing. One lock makes it safe for use by many threads; nothing blocks for longer than a look-up.
 */
public final class MemoryStore implements Store {
    private static final StoreCapabilities CAPABILITIES = new StoreCapabilities(Durability.NONE, false, false);

    private final MemoryLog log = new MemoryLog();
    private final Map<String, Integer> fences = new HashMap<>();
    private final Map<String, Snapshot> snapshots = new HashMap<>();
    private boolean closed;

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public synchronized CommitResult commit(Batch batch) {
        demandOpen();
        Kept known = log.kept(batch.id());
        if (known != null) {
            return known.batch().equals(batch)
                    ? known.receipt()
                    : new CommitResult.Conflict(batch.id(), known.batch().hash(), batch.hash());
        }
        int epoch = fences.getOrDefault(batch.lane().register(), 1);
        if (batch.lane().epoch() < epoch) {
            return new CommitResult.Fenced(batch.lane(), epoch);
        }
        StreamKey lane = StreamKey.of(batch.lane());
        long last = batch.sequence() - 1;
        if (log.version(lane) != last || !log.head(batch.lane()).equals(batch.previous())) {
            return new CommitResult.Stale(lane, last, log.version(lane));
        }
        List<CommitResult.Stale> broken = log.broken(batch);
        return broken.isEmpty() ? log.append(batch, broken).receipt() : broken.get(0);
    }

    @Override
    public synchronized Adoption adopt(Batch batch) {
        demandOpen();
        Kept known = log.kept(batch.id());
        if (known != null) {
            return known.batch().equals(batch) ? known.adoption() : diverged(known.batch(), batch.hash());
        }
        long next = log.version(StreamKey.of(batch.lane())) + 1;
        if (batch.sequence() > next) {
            return new Adoption.Gap(batch.lane(), next, batch.sequence());
        }
        if (batch.sequence() < next) {
            return diverged(at(batch.lane(), batch.sequence()), batch.hash());
        }
        Hash head = log.head(batch.lane());
        if (!head.equals(batch.previous())) {
            return new Adoption.Diverged(batch.lane(), batch.sequence() - 1, head, batch.previous());
        }
        return log.append(batch, log.broken(batch)).adoption();
    }

    private Batch at(Lane lane, long sequence) {
        return log.read(StreamKey.of(lane), sequence - 1, 1).get(0).batch();
    }

    private static Adoption diverged(Batch stored, Hash offered) {
        return new Adoption.Diverged(stored.lane(), stored.sequence(), stored.hash(), offered);
    }

    @Override
    public synchronized Optional<CommitReceipt> receipt(BatchId id) {
        demandOpen();
        return Optional.ofNullable(log.kept(id)).map(Kept::receipt);
    }

    @Override
    public synchronized long version(StreamKey stream) {
        demandOpen();
        return log.version(stream);
    }

    @Override
    public synchronized List<StoredBatch> read(StreamKey stream, long afterVersion, int limit) {
        demandOpen();
        demandPage(afterVersion, limit);
        return log.read(stream, afterVersion, limit);
    }

    @Override
    public synchronized List<StoredBatch> readAfter(long position, int limit) {
        demandOpen();
        demandPage(position, limit);
        return log.readAfter(position, limit);
    }

    @Override
    public synchronized List<Lane> lanes() {
        demandOpen();
        return log.lanes();
    }

    @Override
    public synchronized void fence(Lane lane) {
        demandOpen();
        fences.merge(lane.register(), lane.epoch(), Math::max);
    }

    @Override
    public synchronized void save(Snapshot snapshot) {
        demandOpen();
        snapshots.put(snapshot.name(), snapshot);
    }

    @Override
    public synchronized Optional<Snapshot> snapshot(String name) {
        demandOpen();
        return Optional.ofNullable(snapshots.get(name));
    }

    /** Nothing to do: what is in memory is checked by its hardware. */
    @Override
    public synchronized void verify() {
        demandOpen();
    }

    @Override
    public StoreCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void demandOpen() {
        if (closed) {
            throw new StoreException(StoreFailure.CLOSED, "in memory", "its owner closed it");
        }
    }

    private static void demandPage(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later and has room for 1 or more: after " + after + ", limit " + limit);
        }
    }
}
