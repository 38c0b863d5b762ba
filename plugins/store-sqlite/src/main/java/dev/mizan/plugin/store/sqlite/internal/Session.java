// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One connection with the statements that it uses again and again. Used by one thread at a time. */
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final Failures failures;
    private final Statements statements;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement checkpoint;
    private final BatchTable batches;
    private final EntryTable entries;
    private final IdTable ids;
    private final FenceTable fences;
    private final SnapshotTable snapshots;

    public Session(Connection connection, Failures failures) throws SQLException {
        this.connection = connection;
        this.failures = failures;
        this.statements = new Statements(connection);
        begin = statements.of("BEGIN IMMEDIATE");
        commit = statements.of("COMMIT");
        checkpoint = statements.of("PRAGMA wal_checkpoint(PASSIVE)");
        batches = new BatchTable(statements, failures);
        entries = new EntryTable(statements, failures);
        ids = new IdTable(statements);
        fences = new FenceTable(statements, failures);
        snapshots = new SnapshotTable(statements);
    }

    public Connection connection() {
        return connection;
    }

    public BatchTable batches() {
        return batches;
    }

    public EntryTable entries() {
        return entries;
    }

    public IdTable ids() {
        return ids;
    }

    public FenceTable fences() {
        return fences;
    }

    public SnapshotTable snapshots() {
        return snapshots;
    }

    public void begin() throws SQLException {
        begin.executeUpdate();
    }

    public void commit() throws SQLException {
        commit.executeUpdate();
    }

    /** Undoes the open transaction, if SQLite has not done so itself. */
    public void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException noTransactionIsOpen) {
            // Then there is nothing to undo; if it failed otherwise, the next transaction can not begin.
        }
    }

    /** The same connection with statements made anew, after one has failed. */
    public Session renewed() throws SQLException {
        statements.close();
        return new Session(connection, failures);
    }

    /** Copies the write-ahead log into the file, as far as no reader still looks at it. */
    public void checkpoint() throws SQLException {
        try (ResultSet done = checkpoint.executeQuery()) {
            done.next();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
