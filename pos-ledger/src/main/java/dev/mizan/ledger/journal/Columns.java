// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The journal itself, append-only: for each entry its effective day, when it was booked and where its legs end; for each
 * leg its slot (account and place) and signed minor units. 20 bytes an entry and 12 a leg, and no object for either.
 *
 * <p>The booked times never fall: one that came from a clock behind another's counts as booked when the one before it
 * was, so that "as it was known then" is always a beginning of the journal.
 */
final class Columns {
    private int[] days = new int[16];
    private long[] booked = new long[16];
    private int[] ends = new int[16];
    private long[] links = new long[16];
    private int entries;
    private int[] slots = new int[32];
    private long[] minors = new long[32];
    private int legs;

    int size() {
        return entries;
    }

    int legs() {
        return legs;
    }

    int day(int entry) {
        return days[entry];
    }

    long booked(int entry) {
        return booked[entry];
    }

    int firstLeg(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    int endLeg(int entry) {
        return ends[entry];
    }

    int slot(int leg) {
        return slots[leg];
    }

    long minor(int leg) {
        return minors[leg];
    }

    long link(int entry) {
        return links[entry];
    }

    /** The column of booked times; what stands in it up to the size never changes. */
    long[] bookedColumn() {
        return booked;
    }

    /** The number of entries that were booked by then: a beginning of the journal. */
    int bookedBy(long micros) {
        return bookedBy(booked, entries, micros);
    }

    /** The same of a column of booked times that was handed out, up to the size that it had then. */
    static int bookedBy(long[] booked, int entries, long micros) {
        int low = 0;
        int high = entries;
        while (low < high) {
            int middle = low + high >>> 1;
            if (booked[middle] <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void leg(int slot, long minor) {
        if (legs == slots.length) {
            reserve(0, Math.addExact(legs, legs));
        }
        slots[legs] = slot;
        minors[legs] = minor;
        legs++;
    }

    /** The legs of a batch from one to another. */
    void legs(PostingBatch batch, int from, int to) {
        int more = to - from;
        if (more > slots.length - legs) {
            reserve(0, Math.addExact(Math.max(legs, more), Math.addExact(legs, more)));
        }
        System.arraycopy(batch.slots, from, slots, legs, more);
        System.arraycopy(batch.minors, from, minors, legs, more);
        legs += more;
    }

    /** Takes in an entry whose legs were given before. */
    void entry(int day, long bookedMicros, int endLeg, long link) {
        if (entries == days.length) {
            reserve(Math.addExact(entries, entries), 0);
        }
        days[entries] = day;
        booked[entries] = entries == 0 ? bookedMicros : Math.max(bookedMicros, booked[entries - 1]);
        ends[entries] = endLeg;
        links[entries] = link;
        entries++;
    }

    /** The time at which the next entry counts as booked. */
    long bookedNext(long micros) {
        return entries == 0 ? micros : Math.max(micros, booked[entries - 1]);
    }

    /** Makes room, so that appending allocates nothing. */
    void reserve(int moreEntries, int moreLegs) {
        if (moreEntries > days.length) {
            days = Arrays.copyOf(days, moreEntries);
            booked = Arrays.copyOf(booked, moreEntries);
            ends = Arrays.copyOf(ends, moreEntries);
            links = Arrays.copyOf(links, moreEntries);
        }
        if (moreLegs > slots.length) {
            slots = Arrays.copyOf(slots, moreLegs);
            minors = Arrays.copyOf(minors, moreLegs);
        }
    }

    /**
     * Writes all columns.
     *
     * @param renumbered each slot's number in the order in which slots are written
     */
    void write(FieldWriter out, IntUnaryOperator renumbered) {
        out.numbers("days", Arrays.stream(days, 0, entries).asLongStream().toArray())
                .numbers("booked", Arrays.copyOf(booked, entries))
                .numbers("ends", Arrays.stream(ends, 0, entries).asLongStream().toArray())
                .numbers("links", Arrays.copyOf(links, entries))
                .numbers(
                        "slots",
                        Arrays.stream(slots, 0, legs)
                                .map(renumbered)
                                .asLongStream()
                                .toArray())
                .numbers("minors", Arrays.copyOf(minors, legs));
    }

    static Columns read(FieldReader in) {
        Columns read = new Columns();
        read.days = ints(in, "days");
        read.booked = in.numbers("booked");
        read.ends = ints(in, "ends");
        read.links = in.numbers("links");
        read.slots = ints(in, "slots");
        read.minors = in.numbers("minors");
        read.entries = read.days.length;
        read.legs = read.slots.length;
        boolean even = read.booked.length == read.entries
                && read.ends.length == read.entries
                && read.links.length == read.entries
                && read.minors.length == read.legs
                && (read.entries == 0 ? read.legs == 0 : read.ends[read.entries - 1] == read.legs);
        if (!even) {
            throw in.wrong("columns of unequal length");
        }
        for (int entry = 0; entry < read.entries; entry++) {
            if (read.firstLeg(entry) >= read.ends[entry]) {
                throw in.wrong("an entry without legs");
            }
        }
        read.reserve(16, 32);
        return read;
    }

    private static int[] ints(FieldReader in, String name) {
        return Arrays.stream(in.numbers(name)).mapToInt(Math::toIntExact).toArray();
    }
}
