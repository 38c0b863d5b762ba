// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Snapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The newest snapshot of each name. Used by one thread at a time. */
public final class SnapshotTable {
    private final PreparedStatement replace;
    private final PreparedStatement find;

    public SnapshotTable(Statements statements) throws SQLException {
        replace = statements.of("INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?)");
        find = statements.of("SELECT version, position, hash, bytes FROM snapshot WHERE name = ?");
    }

    public void replace(Snapshot snapshot) throws SQLException {
        replace.setString(1, snapshot.name());
        replace.setInt(2, snapshot.version());
        replace.setLong(3, snapshot.position());
        replace.setBytes(4, hash(snapshot).toBytes());
        replace.setBytes(5, snapshot.bytes());
        replace.executeUpdate();
    }

    public Optional<Snapshot> find(String name) throws SQLException {
        find.setString(1, name);
        try (ResultSet found = find.executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            byte[] hash = found.getBytes(3);
            byte[] bytes = found.getBytes(4);
            if (hash == null || bytes == null) {
                return Optional.empty();
            }
            Snapshot read = new Snapshot(name, found.getInt(1), found.getLong(2), bytes);
            return Arrays.equals(hash(read).toBytes(), hash) ? Optional.of(read) : Optional.empty();
        }
    }

    private static Hash hash(Snapshot snapshot) {
        byte[] name = snapshot.name().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = snapshot.bytes();
        return Hash.of(ByteBuffer.allocate(name.length + Integer.BYTES + Long.BYTES + bytes.length)
                .put(name)
                .putInt(snapshot.version())
                .putLong(snapshot.position())
                .put(bytes)
                .array());
    }
}
