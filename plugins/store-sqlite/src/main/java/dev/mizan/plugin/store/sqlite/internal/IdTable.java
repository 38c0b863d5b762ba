// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.id.BatchId;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Where an id stands. Used by one thread at a time. */
public final class IdTable {
    public static final int ID_BYTES = 16;

    private final PreparedStatement insert;
    private final PreparedStatement find;

    public IdTable(Statements statements) throws SQLException {
        insert = statements.of("INSERT INTO batch_id VALUES (?, ?)");
        find = statements.of("SELECT position FROM batch_id WHERE id = ?");
    }

    public void insert(BatchId id, long position) throws SQLException {
        insert.setBytes(1, bytes(id));
        insert.setLong(2, position);
        insert.executeUpdate();
    }

    public OptionalLong find(BatchId id) throws SQLException {
        find.setBytes(1, bytes(id));
        try (ResultSet found = find.executeQuery()) {
            return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
        }
    }

    private static byte[] bytes(BatchId id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
