// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.journal.internal.KeyTable;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What is remembered of each entry, in columns: its id, the digests of its content, and whether it was reversed. */
final class EntryIndex {
    private KeyTable keys = new KeyTable();
    private long[] heads = new long[16];
    private long[] legs = new long[16];
    private final Set<EntryId> reversed = new HashSet<>();

    int size() {
        return keys.size();
    }

    /** The place of an entry, or -1. */
    int find(EntryId id) {
        return find(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    int find(long h, long l) {
        return keys.find(h, l);
    }

    /** The place of an entry that is there; one that is not is taken in, and -1 answered. */
    int claim(EntryId id, long headDigest, long legsDigest) {
        return claim(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits(), headDigest, legsDigest);
    }

    int claim(long h, long l, long headDigest, long legsDigest) {
        int there = keys.claim(h, l);
        if (there < 0) {
            int added = keys.size() - 1;
            if (added >= heads.length) {
                widen(keys.capacity());
            }
            heads[added] = headDigest;
            legs[added] = legsDigest;
        }
        return there;
    }

    /** Forgets the entries from a place on: of a batch that was refused. */
    void keepFirst(int entries) {
        keys.keepFirst(entries);
    }

    /** Brings near what {@link #claim} will look at. */
    void touch(PostingBatch batch, int from, int to) {
        keys.touch(batch.high, batch.low, from, to);
    }

    boolean holds(int entry, long headDigest, long legsDigest) {
        return heads[entry] == headDigest && legs[entry] == legsDigest;
    }

    EntryId id(int entry) {
        return new EntryId(new UUID(high(entry), low(entry)));
    }

    long high(int entry) {
        return keys.high(entry);
    }

    long low(int entry) {
        return keys.low(entry);
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
        keys.reserve(entries);
        widen(entries);
    }

    private void widen(int entries) {
        if (entries > heads.length) {
            heads = Arrays.copyOf(heads, entries);
            legs = Arrays.copyOf(legs, entries);
        }
    }

    void write(FieldWriter out) {
        out.numbers("high", keys.highs())
                .numbers("low", keys.lows())
                .numbers("heads", Arrays.copyOf(heads, size()))
                .numbers("legs", Arrays.copyOf(legs, size()))
                .texts(
                        "reversed",
                        reversed.stream().map(EntryId::toString).sorted().toList());
    }

    static EntryIndex read(FieldReader in) {
        EntryIndex index = new EntryIndex();
        long[] high = in.numbers("high");
        long[] low = in.numbers("low");
        index.heads = in.numbers("heads");
        index.legs = in.numbers("legs");
        if (low.length != high.length || index.heads.length != high.length || index.legs.length != high.length) {
            throw in.wrong("columns of unequal length");
        }
        index.keys = new KeyTable(high, low);
        in.texts("reversed").forEach(id -> index.reverse(EntryId.of(id)));
        return index;
    }
}
