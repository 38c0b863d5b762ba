// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which batch is which version of a stream. Used by one thread at a time. */
public final class EntryTable {
    /** Seeks from lane to lane, whose names all begin with "lane/"; '0' is the character after '/'. */
    private static final String LANES = "WITH RECURSIVE lane (name) AS ("
            + "SELECT min(stream) FROM entry WHERE stream > 'lane/' AND stream < 'lane0' UNION ALL "
            + "SELECT (SELECT min(stream) FROM entry WHERE stream > name AND stream < 'lane0') FROM lane"
            + " WHERE name IS NOT NULL) SELECT name FROM lane WHERE name IS NOT NULL";

    private final Failures failures;
    private final PreparedStatement insert;
    private final PreparedStatement version;
    private final PreparedStatement position;
    private final PreparedStatement after;
    private final PreparedStatement lanes;

    public EntryTable(Statements statements, Failures failures) throws SQLException {
        this.failures = failures;
        insert = statements.of("INSERT INTO entry VALUES (?, ?, ?)");
        version = statements.of("SELECT version FROM entry WHERE stream = ? ORDER BY version DESC LIMIT 1");
        position = statements.of("SELECT position FROM entry WHERE stream = ? AND version = ?");
        after = statements.of("SELECT e.version, " + BatchRow.COLUMNS + ", b.bytes"
                + " FROM entry e LEFT JOIN batch b ON b.position = e.position"
                + " WHERE e.stream = ? AND e.version > ? ORDER BY e.version LIMIT ?");
        lanes = statements.of(LANES);
    }

    public void insert(StreamKey stream, long atVersion, long atPosition) throws SQLException {
        insert.setString(1, stream.value());
        insert.setLong(2, atVersion);
        insert.setLong(3, atPosition);
        insert.executeUpdate();
    }

    public long version(StreamKey stream) throws SQLException {
        version.setString(1, stream.value());
        try (ResultSet found = version.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    public long position(StreamKey stream, long atVersion) throws SQLException {
        position.setString(1, stream.value());
        position.setLong(2, atVersion);
        try (ResultSet found = position.executeQuery()) {
            if (!found.next()) {
                throw failures.corrupt("batch " + atVersion + " of " + stream + " is gone");
            }
            return found.getLong(1);
        }
    }

    public List<StoredBatch> after(StreamKey stream, long afterVersion, PageRoom room) throws SQLException {
        long known = version(stream);
        after.setString(1, stream.value());
        after.setLong(2, afterVersion);
        after.setLong(3, room.limit());
        List<StoredBatch> page = new ArrayList<>();
        long reached = afterVersion;
        try (ResultSet found = after.executeQuery()) {
            while (found.next()) {
                byte[] bytes = found.getBytes(7);
                StoredBatch stored = BatchRow.read(found, 2, failures).stored(bytes, failures);
                if (found.getLong(1) != ++reached || !belongs(stored.batch(), stream, reached)) {
                    throw failures.corrupt("batch " + reached + " of " + stream + " is gone");
                }
                page.add(room.taken(stored, bytes.length));
            }
        }
        if (room.isLeft() && reached < known) {
            throw failures.corrupt("batches after " + reached + " of " + stream + " are gone; there were " + known);
        }
        return page;
    }

    public List<Lane> lanes() throws SQLException {
        List<Lane> found = new ArrayList<>();
        try (ResultSet names = lanes.executeQuery()) {
            while (names.next()) {
                found.add(Lane.of(names.getString(1).substring("lane/".length())));
            }
        } catch (IllegalArgumentException e) {
            throw failures.corrupt(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private static boolean belongs(Batch batch, StreamKey stream, long version) {
        return stream.equals(StreamKey.of(batch.lane()))
                ? batch.sequence() == version
                : batch.keys().stream().anyMatch(key -> key.stream().equals(stream));
    }
}
