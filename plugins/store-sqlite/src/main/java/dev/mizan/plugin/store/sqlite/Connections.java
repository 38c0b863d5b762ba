// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.plugin.store.sqlite.internal.Schema;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/** Makes connections with the settings that durability rests on, and looks whether SQLite took them. */
final class Connections {
    private static final Map<String, String> LEVELS = Map.of("0", "OFF", "1", "NORMAL", "2", "FULL", "3", "EXTRA");
    private static final List<String> COMMON = List.of(
            "PRAGMA foreign_keys = ON",
            "PRAGMA cell_size_check = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA temp_store = MEMORY");
    private static final int BUSY_MILLIS = 5_000;
    private static final long WAL_KEPT = 64L << 20;

    private final SqliteSettings settings;

    Connections(SqliteSettings settings) {
        this.settings = settings;
    }

    /** A connection that has changed nothing yet: to see what file this is. */
    Connection bare() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection("jdbc:sqlite:" + settings.file());
    }

    /** Makes a bare connection one that writes. */
    void prepareWriter(Connection bare) throws SQLException {
        run(bare, COMMON);
        demandDurable(bare, settings);
        run(bare, List.of("PRAGMA wal_autocheckpoint = 0", "PRAGMA journal_size_limit = " + WAL_KEPT));
        if (settings.maxBytes() > 0) {
            long pages = settings.maxBytes() / Schema.number(bare, "PRAGMA page_size");
            run(bare, List.of("PRAGMA max_page_count = " + Math.max(1, pages)));
        }
        // The driver tries "begin" after each statement to learn whether it has to commit. Told that somebody else
        // does,
        // it does not; the transaction that it begins at once is not wanted.
        bare.setAutoCommit(false);
        run(bare, List.of("ROLLBACK"));
    }

    /** A connection that only reads. */
    Connection reader() throws SQLException {
        Connection connection = bare();
        try {
            run(connection, COMMON);
            run(connection, List.of("PRAGMA query_only = ON"));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Sets what a receipt promises, and reads it back: not every file system can do what it is asked. */
    static void demandDurable(Connection connection, SqliteSettings settings) throws SQLException {
        String journal = Schema.text(connection, "PRAGMA journal_mode = WAL");
        run(connection, List.of("PRAGMA synchronous = " + settings.synchronous()));
        String level = LEVELS.get(Schema.text(connection, "PRAGMA synchronous"));
        if (!settings.relaxed()
                && !(journal.equals("wal") && settings.synchronous().equals(level))) {
            throw new StoreException(
                    StoreFailure.WEAK,
                    settings.file().toString(),
                    "SQLite answers journal_mode=" + journal + ", synchronous=" + level);
        }
    }

    private static void run(Connection connection, List<String> pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
        }
    }
}
