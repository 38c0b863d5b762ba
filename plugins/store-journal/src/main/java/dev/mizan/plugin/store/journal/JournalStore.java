// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

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

/** A store in one append-only file. Safe for use by many threads; it has none of its own. */
final class JournalStore implements Store {
    private final JournalSettings settings;
    private final Writer writer;
    private final Log log;
    private final Deciding deciding;
    private final SnapshotFiles snapshots;
    private boolean closed;

    JournalStore(JournalSettings settings, Writer writer, Log log) {
        this.settings = settings;
        this.writer = writer;
        this.log = log;
        this.deciding = new Deciding(settings.durability());
        this.snapshots = new SnapshotFiles(settings.file());
    }

    @Override
    public CommitResult commit(Batch batch) {
        return writer.run(staged -> deciding.commit(batch, staged));
    }

    @Override
    public Adoption adopt(Batch batch) {
        return writer.run(staged -> deciding.adopt(batch, staged));
    }

    @Override
    public void fence(Lane lane) {
        writer.run(staged -> {
            if (staged.fence(lane.register()) < lane.epoch()) {
                staged.append(new Records.Fence(lane.register(), lane.epoch()));
            }
            return true;
        });
    }

    @Override
    public Optional<CommitReceipt> receipt(BatchId id) {
        writer.demandUsable();
        return log.kept(id).map(kept -> kept.receipt(settings.durability()));
    }

    @Override
    public long version(StreamKey stream) {
        writer.demandUsable();
        return log.index().version(stream);
    }

    @Override
    public List<StoredBatch> read(StreamKey stream, long afterVersion, int limit) {
        writer.demandUsable();
        demandPage(afterVersion, limit);
        return log.read(stream, afterVersion, limit);
    }

    @Override
    public List<StoredBatch> readAfter(long position, int limit) {
        writer.demandUsable();
        demandPage(position, limit);
        return log.readAfter(position, limit);
    }

    @Override
    public List<Lane> lanes() {
        writer.demandUsable();
        return log.index().lanes();
    }

    @Override
    public void save(Snapshot snapshot) {
        writer.demandUsable();
        snapshots.save(snapshot);
    }

    @Override
    public Optional<Snapshot> snapshot(String name) {
        writer.demandUsable();
        return snapshots.read(name);
    }

    @Override
    public void verify() {
        writer.demandUsable();
        log.check();
    }

    @Override
    public StoreCapabilities capabilities() {
        return new StoreCapabilities(settings.durability(), true, false);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        writer.close();
    }

    private static void demandPage(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later and has room for 1 or more: after " + after + ", limit " + limit);
        }
    }
}
