// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * What is forced to the disk at once. On it stand a mark, its number (from 1, without gaps), how many bytes follow, and a
 * checksum over all of it. The next group is written only when this one is on the disk: a bad group with a good one after
 * it was damaged later; a bad one at the end was never finished.
 */
final class Group {
    static final int HEAD = 20;
    static final int MARK = 0x4d5a4a47;
    private static final int CRC_AT = 16;

    private Group() {}

    /** A group's bytes. */
    static byte[] of(long number, byte[] records) {
        ByteBuffer group = ByteBuffer.allocate(HEAD + records.length);
        group.putInt(MARK).putLong(number).putInt(records.length).putInt(0).put(records);
        group.putInt(CRC_AT, crc(group.array()));
        return group.array();
    }

    /** Whether these bytes, head and records, are those that were written under this number. */
    static boolean isWhole(byte[] group, long number) {
        ByteBuffer read = ByteBuffer.wrap(group);
        return read.getInt(0) == MARK && read.getLong(4) == number && read.getInt(CRC_AT) == crc(group);
    }

    /** How many bytes of records follow a head; negative where it is none. */
    static int length(ByteBuffer head) {
        return head.getInt(0) == MARK ? head.getInt(12) : -1;
    }

    private static int crc(byte[] group) {
        CRC32C crc = new CRC32C();
        crc.update(group, 0, CRC_AT);
        crc.update(group, HEAD, group.length - HEAD);
        return (int) crc.getValue();
    }
}
