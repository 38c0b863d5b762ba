// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.BatchRow;
import dev.mizan.plugin.store.sqlite.internal.Checksum;
import dev.mizan.plugin.store.sqlite.internal.Failures;
import dev.mizan.plugin.store.sqlite.internal.IdTable;
import dev.mizan.plugin.store.sqlite.internal.PageRoom;
import dev.mizan.plugin.store.sqlite.internal.Schema;
import dev.mizan.plugin.store.sqlite.internal.Session;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StoredBatch;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks whether a store is as it was written. Three things are looked at: the pages, by SQLite; the index rows, by their
 * tally; the batches, by their hashes and the chain of their lane.
 */
final class Inspection {
    private static final int PAGE = 256;

    private final Session session;
    private final Failures failures;

    Inspection(Session session, Failures failures) {
        this.session = session;
        this.failures = failures;
    }

    /** The pages and the index rows; the batches are checked when they are read. */
    void quick() throws SQLException {
        pages("PRAGMA quick_check(1)");
        index();
    }

    /** Every byte. */
    void full() throws SQLException {
        pages("PRAGMA integrity_check(1)");
        if (Schema.number(session.connection(), "SELECT count(*) FROM pragma_foreign_key_check") != 0) {
            throw failures.corrupt("an index row names a batch that is gone");
        }
        index();
        batches();
        session.fences().read();
    }

    private void pages(String check) throws SQLException {
        String found = Schema.text(session.connection(), check);
        if (!found.equals("ok")) {
            throw failures.corrupt(found);
        }
    }

    private void index() throws SQLException {
        BatchRow last = session.batches().last().orElse(new BatchRow(0, 0, Hash.NONE, ""));
        long tally = 0;
        long ids = 0;
        try (Statement statement = session.connection().createStatement();
                ResultSet id = statement.executeQuery("SELECT id, position FROM batch_id")) {
            while (id.next()) {
                byte[] bytes = id.getBytes(1);
                if (bytes == null || bytes.length != IdTable.ID_BYTES) {
                    throw failures.corrupt("an id was changed");
                }
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                tally += Checksum.ofId(buffer.getLong(), buffer.getLong(), id.getLong(2));
                ids++;
            }
        }
        try (Statement statement = session.connection().createStatement();
                ResultSet entry = statement.executeQuery("SELECT stream, version, position FROM entry")) {
            while (entry.next()) {
                tally += Checksum.ofEntry(String.valueOf(entry.getString(1)), entry.getLong(2), entry.getLong(3));
            }
        }
        if (ids != last.position() || tally != last.tally()) {
            throw failures.corrupt("index rows were changed or are gone: " + ids + " ids for " + last.position());
        }
    }

    private void batches() throws SQLException {
        Map<Lane, Batch> heads = new HashMap<>();
        long reached = 0;
        List<StoredBatch> page;
        do {
            page = session.batches().after(reached, PageRoom.bounded(reached, PAGE), 0);
            for (StoredBatch stored : page) {
                Batch batch = stored.batch();
                Batch before = heads.put(batch.lane(), batch);
                Hash previous = before == null ? Hash.NONE : before.hash();
                long sequence = before == null ? 1 : before.sequence() + 1;
                if (batch.sequence() != sequence || !batch.previous().equals(previous)) {
                    throw failures.corrupt("the chain of " + batch.lane() + " breaks at " + batch.sequence());
                }
                reached = stored.position();
            }
        } while (!page.isEmpty());
    }
}
