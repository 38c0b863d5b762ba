// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreCapabilities;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.util.List;
import java.util.Optional;

/** Passes every call on to another store; a fake overrides what it wants otherwise. */
public abstract class ForwardingStore implements Store {
    private final Store target;

    /** Forwards to this store. */
    protected ForwardingStore(Store target) {
        this.target = target;
    }

    /** The store that calls are passed on to; asked at every call. */
    protected Store target() {
        return target;
    }

    @Override
    public CommitResult commit(Batch batch) {
        return target().commit(batch);
    }

    @Override
    public Optional<CommitReceipt> receipt(BatchId id) {
        return target().receipt(id);
    }

    @Override
    public Adoption adopt(Batch batch) {
        return target().adopt(batch);
    }

    @Override
    public long version(StreamKey stream) {
        return target().version(stream);
    }

    @Override
    public List<StoredBatch> read(StreamKey stream, long afterVersion, int limit) {
        return target().read(stream, afterVersion, limit);
    }

    @Override
    public List<StoredBatch> readAfter(long position, int limit) {
        return target().readAfter(position, limit);
    }

    @Override
    public List<Lane> lanes() {
        return target().lanes();
    }

    @Override
    public void fence(Lane lane) {
        target().fence(lane);
    }

    @Override
    public void save(Snapshot snapshot) {
        target().save(snapshot);
    }

    @Override
    public Optional<Snapshot> snapshot(String name) {
        return target().snapshot(name);
    }

    @Override
    public void verify() {
        target().verify();
    }

    @Override
    public StoreCapabilities capabilities() {
        return target().capabilities();
    }

    @Override
    public void close() {
        target().close();
    }
}
