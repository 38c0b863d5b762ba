// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.PageRoom;
import dev.mizan.plugin.store.sqlite.internal.Session;
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
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An open store: passes what is written to the writer, and what is asked to the readers. Safe for many threads. */
final class SqliteStore implements Store {
    private final StoreCapabilities capabilities;
    private final HeadFile head;
    private final Standing standing;
    private final Failures failures;
    private final Readers readers;
    private final Writer writer;
    private boolean closed;

    SqliteStore(SqliteSettings settings, Connections connections, HeadFile head, Session session, Book book) {
        this.capabilities = new StoreCapabilities(settings.durability(), true, false);
        this.head = head;
        this.failures = new Failures(settings.file());
        this.standing = new Standing(failures, book.mark().position());
        this.readers = new Readers(connections, standing, failures);
        Runnable marked = settings.relaxed() ? () -> {} : () -> head.write(book.mark());
        head.write(settings.relaxed() ? null : book.mark());
        this.writer = new Writer(
                settings.file().getFileName().toString(),
                session,
                book,
                () -> {
                    marked.run();
                    standing.reached(book.mark().position());
                },
                standing,
                failures);
    }

    @Override
    public CommitResult commit(Batch batch) {
        return writer.write(book -> book.commit(batch));
    }

    @Override
    public Adoption adopt(Batch batch) {
        return writer.write(book -> book.adopt(batch));
    }

    @Override
    public void fence(Lane lane) {
        writer.write(book -> {
            book.fence(lane);
            return true;
        });
    }

    @Override
    public void save(Snapshot snapshot) {
        writer.write(book -> {
            book.save(snapshot);
            return true;
        });
    }

    @Override
    public Optional<CommitReceipt> receipt(BatchId id) {
        return readers.ask(session -> {
            OptionalLong position = session.ids().find(id);
            return position.isPresent() ? Optional.of(receipt(id, position.getAsLong(), session)) : Optional.empty();
        });
    }

    private CommitReceipt receipt(BatchId id, long position, Session session) throws SQLException {
        Batch batch = session.batches().at(position).batch();
        if (!batch.id().equals(id)) {
            throw failures.corrupt("the batch at position " + position + " has another id");
        }
        return new CommitReceipt(id, batch.lane(), batch.sequence(), position, batch.hash(), capabilities.durability());
    }

    @Override
    public long version(StreamKey stream) {
        return readers.ask(session -> session.entries().version(stream));
    }

    @Override
    public List<StoredBatch> read(StreamKey stream, long afterVersion, int limit) {
        PageRoom room = PageRoom.of(afterVersion, limit);
        return readers.ask(session -> session.entries().after(stream, afterVersion, room));
    }

    @Override
    public List<StoredBatch> readAfter(long position, int limit) {
        PageRoom room = PageRoom.bounded(position, limit);
        long known = standing.head();
        return readers.ask(session -> session.batches().after(position, room, known));
    }

    @Override
    public List<Lane> lanes() {
        return readers.ask(session -> session.entries().lanes());
    }

    @Override
    public Optional<Snapshot> snapshot(String name) {
        return readers.ask(session -> session.snapshots().find(name));
    }

    @Override
    public void verify() {
        readers.ask(session -> {
            new Inspection(session, failures).full();
            return true;
        });
    }

    @Override
    public StoreCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            readers.close();
            writer.close();
        } finally {
            standing.closes();
            release();
        }
    }

    private void release() {
        try {
            head.close();
        } catch (IOException e) {
            throw failures.failed(e);
        }
    }
}
