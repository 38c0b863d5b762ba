// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Prepares statements and remembers them: the driver discards one that failed, and then all are made anew. */
public final class Statements implements AutoCloseable {
    private final List<PreparedStatement> prepared = new ArrayList<>();
    private final Connection connection;

    public Statements(Connection connection) {
        this.connection = connection;
    }

    public PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.add(statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared) {
            statement.close();
        }
        prepared.clear();
    }
}
