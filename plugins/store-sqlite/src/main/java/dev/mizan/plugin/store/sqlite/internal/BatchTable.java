// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.store.StoredBatch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The batches by position. Used by one thread at a time. */
public final class BatchTable {
    private final Failures failures;
    private final PreparedStatement insert;
    private final PreparedStatement last;
    private final PreparedStatement row;
    private final PreparedStatement whole;
    private final PreparedStatement after;

    public BatchTable(Statements statements, Failures failures) throws SQLException {
        this.failures = failures;
        insert = statements.of("INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?)");
        last = statements.of("SELECT " + BatchRow.COLUMNS + ", b.bytes FROM batch b ORDER BY b.position DESC LIMIT 1");
        row = statements.of("SELECT " + BatchRow.COLUMNS + " FROM batch b WHERE b.position = ?");
        whole = statements.of("SELECT " + BatchRow.COLUMNS + ", b.bytes FROM batch b WHERE b.position = ?");
        after = statements.of("SELECT " + BatchRow.COLUMNS
                + ", b.bytes FROM batch b WHERE b.position > ? ORDER BY b.position LIMIT ?");
    }

    public void insert(BatchRow added, byte[] bytes) throws SQLException {
        insert.setLong(1, added.position());
        insert.setLong(2, added.tally());
        insert.setLong(3, added.seal());
        insert.setBytes(4, added.hash().toBytes());
        insert.setString(5, added.broken());
        insert.setBytes(6, bytes);
        insert.executeUpdate();
    }

    /** The last row, its bytes checked too. */
    public Optional<BatchRow> last() throws SQLException {
        try (ResultSet found = last.executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            BatchRow read = BatchRow.read(found, 1, failures);
            read.stored(found.getBytes(6), failures);
            return Optional.of(read);
        }
    }

    public BatchRow row(long position) throws SQLException {
        row.setLong(1, position);
        try (ResultSet found = row.executeQuery()) {
            if (!found.next()) {
                throw failures.corrupt("the batch at position " + position + " is gone");
            }
            return BatchRow.read(found, 1, failures);
        }
    }

    public StoredBatch at(long position) throws SQLException {
        whole.setLong(1, position);
        try (ResultSet found = whole.executeQuery()) {
            if (!found.next()) {
                throw failures.corrupt("the batch at position " + position + " is gone");
            }
            return BatchRow.read(found, 1, failures).stored(found.getBytes(6), failures);
        }
    }

    /**
     * The batches after a position, none left out, until there is no room or there are no more.
     *
     * @param head where the log ended before this was asked: so far there must be batches
     */
    public List<StoredBatch> after(long position, PageRoom room, long head) throws SQLException {
        after.setLong(1, position);
        after.setLong(2, room.limit());
        List<StoredBatch> page = new ArrayList<>();
        long reached = position;
        try (ResultSet found = after.executeQuery()) {
            while (room.isLeft() && found.next()) {
                byte[] bytes = found.getBytes(6);
                StoredBatch stored = BatchRow.read(found, 1, failures).stored(bytes, failures);
                if (stored.position() != ++reached) {
                    throw failures.corrupt("the batch at position " + reached + " is gone");
                }
                page.add(room.taken(stored, bytes.length));
            }
        }
        if (room.isLeft() && reached < head) {
            throw failures.corrupt("the batches after position " + reached + " are gone; there were " + head);
        }
        return page;
    }
}
