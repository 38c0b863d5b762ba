// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads a journal from its beginning. A bad group is where the journal ends, if nothing was acknowledged behind it; it is
 * damage, with its place, if the mark says that the journal was longer or a later group stands behind it.
 */
final class Scan {
    private static final int WINDOW = 1 << 20;

    private final String name;
    private final JournalFile file;
    private final Index index;
    private long at;
    private long group;

    Scan(String name, JournalFile file, Index index, long from) {
        this.name = name;
        this.file = file;
        this.index = index;
        this.at = from;
    }

    /** The number of the last whole group. */
    long group() {
        return group;
    }

    /** Where the last whole group ends. */
    long end() {
        return at;
    }

    /**
     * Takes all whole groups into the index.
     *
     * @param acknowledged how long the journal was by its mark; 0 where there is none
     */
    void run(long acknowledged) {
        while (at < file.length() && next()) {
            // The next group begins where this one ends.
        }
        if (at < acknowledged) {
            throw corrupt("from byte " + at + " (group " + (group + 1) + ") to byte " + acknowledged
                    + " it is not what was acknowledged");
        }
        if (at < file.length() && isFollowed()) {
            throw corrupt("group " + (group + 1) + " at byte " + at + " was changed; whole groups stand behind it");
        }
    }

    private boolean takes(byte[] bytes) {
        if (!Group.isWhole(bytes, group + 1)) {
            return false;
        }
        int record = Group.HEAD;
        while (record < bytes.length) {
            int size = Records.HEAD + ByteBuffer.wrap(bytes).getInt(record + 1);
            take(Arrays.copyOfRange(bytes, record, record + size), at + record);
            record += size;
        }
        group++;
        at += bytes.length;
        return true;
    }

    private boolean next() {
        int length = length(at);
        return length >= 0 && takes(file.read(at, Group.HEAD + length));
    }

    /** How many bytes of records a group that begins there says it has; -1 where none can begin. */
    private int length(long place) {
        if (place + Group.HEAD > file.length()) {
            return -1;
        }
        int length = Group.length(ByteBuffer.wrap(file.read(place, Group.HEAD)));
        return length >= 0 && place + Group.HEAD + length <= file.length() ? length : -1;
    }

    private void take(byte[] record, long offset) {
        if (record[0] == Records.FENCE) {
            index.add(Records.fence(record));
            return;
        }
        Batch batch = Records.batch(record, 0).batch();
        StreamKey lane = StreamKey.of(batch.lane());
        if (index.version(lane) != batch.sequence() - 1
                || !index.head(batch.lane()).equals(batch.previous())) {
            throw corrupt("batch " + batch + " at byte " + offset + " does not follow on its lane");
        }
        index.add(batch, offset, record.length);
    }

    /** Whether a later group stands behind the bad one. */
    private boolean isFollowed() {
        for (long from = at + 1; from < file.length(); from += WINDOW) {
            byte[] window = file.read(from, (int) Math.min(WINDOW + Integer.BYTES, file.length() - from));
            ByteBuffer bytes = ByteBuffer.wrap(window);
            for (int i = 0; i + Integer.BYTES <= window.length; i++) {
                if (bytes.getInt(i) == Group.MARK && isLater(from + i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLater(long place) {
        int length = length(place);
        if (length < 0) {
            return false;
        }
        byte[] bytes = file.read(place, Group.HEAD + length);
        long number = ByteBuffer.wrap(bytes).getLong(Integer.BYTES);
        return number > group + 1 && Group.isWhole(bytes, number);
    }

    private StoreException corrupt(String detail) {
        return new StoreException(StoreFailure.CORRUPT, name, detail);
    }
}
