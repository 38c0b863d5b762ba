// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a store's file. A batch is a row that is never rewritten; {@code entry} says which batch is which
 * version of a stream, {@code batch_id} where an id stands. Positions count from 1 without gaps.
 */
public final class Schema {
    /** "MZNS": what tells a store of ours from any other SQLite file. */
    public static final int APPLICATION = 0x4d5a4e53;

    public static final int VERSION = 1;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE batch (position INTEGER PRIMARY KEY, tally INTEGER NOT NULL, seal INTEGER NOT NULL,"
                    + " hash BLOB NOT NULL, broken TEXT NOT NULL, bytes BLOB NOT NULL)",
            "CREATE TABLE batch_id (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL REFERENCES batch)"
                    + " WITHOUT ROWID",
            "CREATE TABLE entry (stream TEXT NOT NULL, version INTEGER NOT NULL,"
                    + " position INTEGER NOT NULL REFERENCES batch, PRIMARY KEY (stream, version)) WITHOUT ROWID",
            "CREATE TABLE fence (changes INTEGER PRIMARY KEY, registers TEXT NOT NULL, seal INTEGER NOT NULL)",
            "CREATE TABLE snapshot (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,"
                    + " position INTEGER NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL)");

    private Schema() {}

    /** Whether the file holds nothing yet. */
    public static boolean isNew(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_schema") == 0
                && number(connection, "PRAGMA application_id") == 0;
    }

    public static boolean isOurs(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == APPLICATION;
    }

    public static long version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("INSERT INTO fence VALUES (0, '', " + Fences.NONE.seal() + ")");
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
            statement.execute("COMMIT");
        }
    }

    /** Whether the tables are exactly those that {@link #create} makes. */
    public static boolean isWhole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT sql FROM sqlite_schema WHERE type <> 'index' OR sql IS NOT NULL ORDER BY name")) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables.equals(TABLES.stream().sorted().toList());
        }
    }

    public static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    public static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        }
    }
}
