// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreCapabilities;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.fake.ForwardingStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory that can be closed and opened again, within this JVM: what fakes with flaws are made around. */
class Reopenable extends ForwardingStore {
    private static final Map<Path, MemoryStore> KEPT = new ConcurrentHashMap<>();

    private final long room;
    private long used;
    private volatile boolean closed;

    Reopenable(Path directory, long room) {
        super(KEPT.computeIfAbsent(directory, path -> new MemoryStore()));
        this.room = room;
    }

    static void forget(Path directory) {
        KEPT.remove(directory);
    }

    @Override
    protected Store target() {
        if (closed) {
            throw new StoreException(StoreFailure.CLOSED, "in memory", "its owner closed it");
        }
        return super.target();
    }

    @Override
    public synchronized CommitResult commit(Batch batch) {
        if (used + batch.toBytes().length > room) {
            return overfull(batch);
        }
        used += batch.toBytes().length;
        return super.commit(batch);
    }

    CommitResult overfull(Batch batch) {
        throw new StoreException(StoreFailure.FULL, "in memory", "no room for " + batch);
    }

    @Override
    public StoreCapabilities capabilities() {
        return new StoreCapabilities(Durability.NONE, true, true);
    }

    @Override
    public void close() {
        closed = true;
    }

    static Store open(Path directory) {
        return new Reopenable(directory, Long.MAX_VALUE);
    }
}
