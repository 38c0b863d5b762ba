// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One connection with the statements that it uses again and again. Used by one thread at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement checkpoint;
    private final BatchTable batches;
    private final EntryTable entries;
    private final IdTable ids;
    private final FenceTable fences;
    private final SnapshotTable snapshots;

    Session(Connection connection, Failures failures) throws SQLException {
        this.connection = connection;
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        checkpoint = connection.prepareStatement("PRAGMA wal_checkpoint(PASSIVE)");
        batches = new BatchTable(connection, failures);
        entries = new EntryTable(connection, failures);
        ids = new IdTable(connection);
        fences = new FenceTable(connection, failures);
        snapshots = new SnapshotTable(connection);
    }

    Connection connection() {
        return connection;
    }

    BatchTable batches() {
        return batches;
    }

    EntryTable entries() {
        return entries;
    }

    IdTable ids() {
        return ids;
    }

    FenceTable fences() {
        return fences;
    }

    SnapshotTable snapshots() {
        return snapshots;
    }

    void begin() throws SQLException {
        begin.executeUpdate();
    }

    void commit() throws SQLException {
        commit.executeUpdate();
    }

    /** Undoes the open transaction; after some errors SQLite has done so by itself. */
    void rollback() {
        try {
            rollback.executeUpdate();
        } catch (SQLException noTransactionIsOpen) {
            // Then there is nothing to undo.
        }
    }

    /** Copies the write-ahead log into the file, as far as no reader still looks at it. */
    void checkpoint() throws SQLException {
        try (ResultSet done = checkpoint.executeQuery()) {
            done.next();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
