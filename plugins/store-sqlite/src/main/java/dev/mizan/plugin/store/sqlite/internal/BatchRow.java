// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the table of batches, without the bytes.
 *
 * @param tally the sum of the checksums of all index rows up to and with this batch's
 * @param broken what did not hold when it was adopted: "stream expected actual", a line each
 */
public record BatchRow(long position, long tally, Hash hash, String broken) {
    public static final String COLUMNS = "b.position, b.tally, b.seal, b.hash, b.broken";

    /** Reads the columns, the first of which is {@code from}, and checks their seal. */
    public static BatchRow read(ResultSet row, int from, Failures failures) throws SQLException {
        long position = row.getLong(from);
        byte[] hash = row.getBytes(from + 3);
        String broken = row.getString(from + 4);
        if (hash == null || hash.length != 32 || broken == null) {
            throw failures.corrupt("the batch at position " + position + " is gone or has no hash");
        }
        BatchRow read = new BatchRow(
                position, row.getLong(from + 1), new Hash(HexFormat.of().formatHex(hash)), broken);
        if (read.seal() != row.getLong(from + 2)) {
            throw failures.corrupt("the entry of the batch at position " + position + " was changed");
        }
        return read;
    }

    public long seal() {
        return Checksum.ofRow(position, tally, hash, broken);
    }

    /** The batch of these bytes, if they are those that were committed. */
    public StoredBatch stored(byte[] bytes, Failures failures) {
        try {
            Batch batch = Batch.fromBytes(bytes == null ? new byte[0] : bytes);
            if (batch.hash().equals(hash)) {
                return new StoredBatch(position, batch);
            }
        } catch (StoreException e) {
            throw failures.corrupt("the bytes at position " + position + " are no batch");
        }
        throw failures.corrupt("the bytes at position " + position + " are not those that were committed");
    }

    public static String written(List<CommitResult.Stale> broken) {
        return broken.stream()
                .map(stale -> stale.stream() + " " + stale.expected() + " " + stale.actual())
                .collect(Collectors.joining("\n"));
    }

    /** What did not hold when it was adopted. */
    public List<CommitResult.Stale> brokenStreams() {
        return Arrays.stream(broken.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .map(words -> new CommitResult.Stale(
                        new StreamKey(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2])))
                .toList();
    }
}
