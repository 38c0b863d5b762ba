// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What is remembered of each entry, in columns: its id, the digests of its content, and whether it was reversed. About
 * 40 bytes an entry; open addressing over the columns, at most half full.
 */
final class EntryIndex {
    private static final int FREE = -1;

    private long[] high = new long[16];
    private long[] low = new long[16];
    private long[] heads = new long[16];
    private long[] legs = new long[16];
    private int[] table = free(32);
    private final Set<EntryId> reversed = new HashSet<>();
    private int size;

    int size() {
        return size;
    }

    /** The place of an entry, or -1. */
    int find(EntryId id) {
        return find(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    int find(long h, long l) {
        for (int at = home(h, l); table[at] != FREE; at = at + 1 & table.length - 1) {
            int entry = table[at];
            if (low[entry] == l && high[entry] == h) {
                return entry;
            }
        }
        return FREE;
    }

    /** Takes in an id that is not there yet. */
    void add(EntryId id, long headDigest, long legsDigest) {
        add(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits(), headDigest, legsDigest);
    }

    void add(long h, long l, long headDigest, long legsDigest) {
        if (size == high.length) {
            grow(Math.addExact(size, size));
        }
        high[size] = h;
        low[size] = l;
        heads[size] = headDigest;
        legs[size] = legsDigest;
        place(size++);
    }

    boolean holds(int entry, long headDigest, long legsDigest) {
        return heads[entry] == headDigest && legs[entry] == legsDigest;
    }

    EntryId id(int entry) {
        return new EntryId(new UUID(high[entry], low[entry]));
    }

    long high(int entry) {
        return high[entry];
    }

    long low(int entry) {
        return low[entry];
    }

    long head(int entry) {
        return heads[entry];
    }

    long legs(int entry) {
        return legs[entry];
    }

    boolean isReversed(EntryId id) {
        return reversed.contains(id);
    }

    /** Remembers a reversal; its original may still be on the way from another till. */
    void reverse(EntryId id) {
        reversed.add(id);
    }

    /** Makes room for so many entries, so that adding them allocates nothing. */
    void reserve(int entries) {
        int capacity = high.length;
        while (capacity < entries) {
            capacity = Math.addExact(capacity, capacity);
        }
        if (capacity > high.length) {
            grow(capacity);
        }
    }

    private void grow(int capacity) {
        high = Arrays.copyOf(high, capacity);
        low = Arrays.copyOf(low, capacity);
        heads = Arrays.copyOf(heads, capacity);
        legs = Arrays.copyOf(legs, capacity);
        table = free(Math.multiplyExact(capacity, 2));
        for (int entry = 0; entry < size; entry++) {
            place(entry);
        }
    }

    private void place(int entry) {
        int at = home(high[entry], low[entry]);
        while (table[at] != FREE) {
            at = at + 1 & table.length - 1;
        }
        table[at] = entry;
    }

    private int home(long h, long l) {
        long mixed = (h ^ Long.rotateLeft(l, 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & table.length - 1;
    }

    private static int[] free(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }

    void write(FieldWriter out) {
        out.numbers("high", Arrays.copyOf(high, size))
                .numbers("low", Arrays.copyOf(low, size))
                .numbers("heads", Arrays.copyOf(heads, size))
                .numbers("legs", Arrays.copyOf(legs, size))
                .texts(
                        "reversed",
                        reversed.stream().map(EntryId::toString).sorted().toList());
    }

    static EntryIndex read(FieldReader in) {
        long[] high = in.numbers("high");
        long[] low = in.numbers("low");
        long[] heads = in.numbers("heads");
        long[] legs = in.numbers("legs");
        if (low.length != high.length || heads.length != high.length || legs.length != high.length) {
            throw in.wrong("columns of unequal length");
        }
        EntryIndex index = new EntryIndex();
        for (int i = 0; i < high.length; i++) {
            index.add(new EntryId(new UUID(high[i], low[i])), heads[i], legs[i]);
        }
        in.texts("reversed").forEach(id -> index.reverse(EntryId.of(id)));
        return index;
    }
}
