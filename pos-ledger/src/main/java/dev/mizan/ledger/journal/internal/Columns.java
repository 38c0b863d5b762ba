// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

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
public final class Columns {
    private int[] days;
    private long[] booked;
    private int[] ends;
    private long[] links;
    private int entries;
    private int[] slots;
    private long[] minors;
    private int legs;

    /** None yet. */
    public Columns() {
        this(new int[16], new long[16], new int[16], new long[16], new int[32], new long[32]);
    }

    private Columns(int[] days, long[] booked, int[] ends, long[] links, int[] slots, long[] minors) {
        this.days = days;
        this.booked = booked;
        this.ends = ends;
        this.links = links;
        this.slots = slots;
        this.minors = minors;
    }

    /** How many entries there are. */
    public int size() {
        return entries;
    }

    /** How many legs there are. */
    public int legs() {
        return legs;
    }

    /** The day on which an entry is effective. */
    public int day(int entry) {
        return days[entry];
    }

    /** When an entry counts as booked, in microseconds since 1970. */
    public long booked(int entry) {
        return booked[entry];
    }

    /** The first leg of an entry. */
    public int firstLeg(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    /** One more than the last leg of an entry. */
    public int endLeg(int entry) {
        return ends[entry];
    }

    /** The slot of a leg. */
    public int slot(int leg) {
        return slots[leg];
    }

    /** The signed amount of a leg. */
    public long minor(int leg) {
        return minors[leg];
    }

    /** The link of an entry. */
    public long link(int entry) {
        return links[entry];
    }

    /** The column of booked times; what stands in it up to the size never changes. */
    public long[] bookedColumn() {
        return booked;
    }

    /** The number of entries that were booked by then: a beginning of the journal. */
    public int bookedBy(long micros) {
        return bookedBy(booked, entries, micros);
    }

    /** The same of a column of booked times that was handed out, up to the size that it had then. */
    public static int bookedBy(long[] booked, int entries, long micros) {
        if (entries == 0 || booked[0] > micros || booked[entries - 1] <= micros) {
            return entries == 0 || booked[0] > micros ? 0 : entries;
        }
        // Sought around where it would be if entries came evenly.
        long gap = Math.max(1, (booked[entries - 1] - booked[0]) / entries);
        int low = (int) Math.min(entries - 1, (micros - booked[0]) / gap);
        int high = low + 1;
        for (int step = 1; low > 0 && booked[low] > micros; step *= 2) {
            high = low;
            low = Math.max(0, low - step);
        }
        for (int step = 1; booked[high] <= micros; step *= 2) {
            low = high;
            high = Math.min(entries - 1, high + step);
        }
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

    /** The same columns for readers: what is appended later does not show. */
    public Columns view() {
        Columns view = new Columns(days, booked, ends, links, slots, minors);
        view.entries = entries;
        view.legs = legs;
        return view;
    }

    /** Adds the legs of the entries that are not after a day to the debits and credits of their slots, side by side. */
    public void addTo(long[] sides, int from, int to, int through) {
        for (int entry = from; entry < to; entry++) {
            int end = days[entry] <= through ? ends[entry] : 0;
            for (int leg = firstLeg(entry); leg < end; leg++) {
                long sign = minors[leg] >> 63;
                sides[2 * slots[leg] - (int) sign] += (minors[leg] ^ sign) - sign;
            }
        }
    }

    /** Takes in a leg of the entry to come. */
    public void leg(int slot, long minor) {
        if (legs == slots.length) {
            reserve(0, Room.after(legs));
        }
        slots[legs] = slot;
        minors[legs] = minor;
        legs++;
    }

    /** The legs of a batch from one to another. */
    public void legs(int[] batchSlots, long[] batchMinors, int from, int to) {
        int more = to - from;
        if (more > slots.length - legs) {
            reserve(0, Math.max(Room.after(legs), Math.addExact(legs, more)));
        }
        System.arraycopy(batchSlots, from, slots, legs, more);
        System.arraycopy(batchMinors, from, minors, legs, more);
        legs += more;
    }

    /** Takes in an entry whose legs were given before. */
    public void entry(int day, long bookedMicros, int endLeg, long link) {
        if (entries == days.length) {
            reserve(Room.after(entries), 0);
        }
        days[entries] = day;
        booked[entries] = entries == 0 ? bookedMicros : Math.max(bookedMicros, booked[entries - 1]);
        ends[entries] = endLeg;
        links[entries] = link;
        entries++;
    }

    /** Takes a leg: its slot, the day of its entry, and its amount. */
    @FunctionalInterface
    public interface LegMove {
        /** It moved. */
        void moved(int slot, int day, long minor);
    }

    /**
     * Tells the legs of some entries, those of each slot in the order of the entries. Of many they are told slot by slot,
     * so that what is kept of one slot stays near while it moves.
     */
    public void eachLeg(int from, int to, int slotCount, LegMove tell) {
        if (to - from < slotCount) {
            for (int entry = from; entry < to; entry++) {
                for (int leg = firstLeg(entry); leg < ends[entry]; leg++) {
                    tell.moved(slots[leg], days[entry], minors[leg]);
                }
            }
            return;
        }
        int first = firstLeg(from);
        int[] next = new int[slotCount + 1];
        for (int leg = first; leg < ends[to - 1]; leg++) {
            next[slots[leg] + 1]++;
        }
        for (int slot = 0; slot < slotCount; slot++) {
            next[slot + 1] += next[slot];
        }
        int[] sortedDays = new int[ends[to - 1] - first];
        long[] sortedMinors = new long[sortedDays.length];
        for (int entry = from; entry < to; entry++) {
            for (int leg = firstLeg(entry); leg < ends[entry]; leg++) {
                int at = next[slots[leg]]++;
                sortedDays[at] = days[entry];
                sortedMinors[at] = minors[leg];
            }
        }
        for (int slot = 0, at = 0; slot < slotCount; slot++) {
            for (; at < next[slot]; at++) {
                tell.moved(slot, sortedDays[at], sortedMinors[at]);
            }
        }
    }

    /** The entry that a leg is of. */
    public int entryOf(int leg) {
        int found = Arrays.binarySearch(ends, 0, entries, leg + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The time at which the next entry counts as booked. */
    public long bookedNext(long micros) {
        return entries == 0 ? micros : Math.max(micros, booked[entries - 1]);
    }

    /** Makes room, so that appending allocates nothing. */
    public void reserve(int moreEntries, int moreLegs) {
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
    public void write(FieldWriter out, IntUnaryOperator renumbered) {
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

    /** Reads what {@link #write} wrote. */
    public static Columns read(FieldReader in) {
        int[] days = ints(in, "days");
        long[] booked = in.numbers("booked");
        int[] ends = ints(in, "ends");
        long[] links = in.numbers("links");
        Columns read = new Columns(days, booked, ends, links, ints(in, "slots"), in.numbers("minors"));
        read.entries = days.length;
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
        long[] numbers = in.numbers(name);
        int[] ints = new int[numbers.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = Math.toIntExact(numbers[i]);
        }
        return ints;
    }
}
