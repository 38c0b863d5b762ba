// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.Hash;
import java.nio.ByteBuffer;

/**
 * Checksums of 64 bits against flipped bits (not against a forger) in the rows that carry no SHA-256 of their own.
 * Those of index rows are summed into a tally, so that a lost or changed row shows without knowing which.
 */
public final class Checksum {
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Checksum() {}

    public static long ofId(BatchId id, long position) {
        return ofId(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits(), position);
    }

    public static long ofId(long high, long low, long position) {
        return mix(mix(mix(BASIS ^ high) ^ low) ^ position);
    }

    public static long ofEntry(String stream, long version, long position) {
        return mix(mix(ofText(stream) ^ version) ^ position);
    }

    public static long ofRow(long position, long tally, Hash hash, String broken) {
        ByteBuffer digest = ByteBuffer.wrap(hash.toBytes());
        long sum = mix(mix(ofText(broken) ^ position) ^ tally);
        while (digest.hasRemaining()) {
            sum = mix(sum ^ digest.getLong());
        }
        return sum;
    }

    private static long ofText(String text) {
        long sum = BASIS;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return mix(sum);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
