// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Entries to be posted together, in columns: filled, given to {@link Journal#post(PostingBatch, java.time.LocalDate)},
 * cleared and filled again, without an object for an entry or a leg. Not thread-safe.
 *
 * <pre>
 * batch.clear();
 * batch.entry(keyHigh, keyLow, day, bookedMicros);
 * batch.leg(cash, 23000).leg(sales, -20000).leg(vat, -3000);
 * journal.post(batch, openFrom);
 * </pre>
 */
public final class PostingBatch {
    long[] high;
    long[] low;
    long[] booked;
    long[] heads;
    int[] days;
    int[] ends;
    boolean[] known;
    int[] slots;
    long[] minors;
    final SortedMap<Integer, Money> foreign = new TreeMap<>();
    final SortedMap<Integer, Lot> lots = new TreeMap<>();
    private int headDay;
    private long head = EntryDigest.head(0);
    private int entries;
    private int legs;
    private int posted;
    private int refusedAt = -1;
    private Outcome<Integer> outcome = Outcome.done(0);

    /** A batch that holds so many entries and legs before it grows. */
    public PostingBatch(int entries, int legs) {
        high = new long[entries];
        low = new long[entries];
        booked = new long[entries];
        heads = new long[entries];
        days = new int[entries];
        ends = new int[entries];
        known = new boolean[entries];
        slots = new int[legs];
        minors = new long[legs];
    }

    /** Empties it. */
    public void clear() {
        foreign.clear();
        lots.clear();
        entries = 0;
        legs = 0;
        posted = 0;
        refusedAt = -1;
    }

    /**
     * Begins an entry.
     *
     * @param keyHigh with {@code keyLow} its id, by which a repetition is known
     * @param epochDay the day on which it is effective
     * @param bookedMicros when it was written, in microseconds since 1970
     */
    public PostingBatch entry(long keyHigh, long keyLow, int epochDay, long bookedMicros) {
        if (entries == high.length) {
            growEntries(Math.max(16, entries * 2));
        }
        high[entries] = keyHigh;
        low[entries] = keyLow;
        days[entries] = epochDay;
        booked[entries] = bookedMicros;
        heads[entries] = head(epochDay);
        ends[entries] = legs;
        entries++;
        return this;
    }

    /**
     * Adds a leg to the entry that was begun last.
     *
     * @param column an account at a place, as {@link Journal#column} numbers them
     * @param minor a debit where positive, a credit where negative
     */
    public PostingBatch leg(int column, long minor) {
        if (legs == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(16, legs * 2));
            minors = Arrays.copyOf(minors, slots.length);
        }
        slots[legs] = column;
        minors[legs] = minor;
        ends[entries - 1] = ++legs;
        return this;
    }

    /** Entries come day by day, so the last answer is mostly the next one. */
    private long head(int day) {
        if (day != headDay) {
            headDay = day;
            head = EntryDigest.head(day);
        }
        return head;
    }

    /**
     * Says what the entry that was begun last is about. The texts themselves are not kept: they stay where they came from,
     * but the same key with other texts is another content.
     */
    public PostingBatch about(CharSequence document, CharSequence description) {
        heads[entries - 1] = EntryDigest.head(days[entries - 1], document, description);
        return this;
    }

    /** Says what the leg that was added last came to in the currency of its transaction. */
    public PostingBatch in(Money transaction) {
        foreign.put(legs - 1, transaction);
        return this;
    }

    /** Says what the leg that was added last moves besides money; an amount that is not its value is a bug. */
    public PostingBatch of(Lot lot) {
        if (lot.value().minor() != minors[legs - 1]) {
            throw new IllegalArgumentException(minors[legs - 1] + " is not the value of " + lot);
        }
        lots.put(legs - 1, lot);
        return this;
    }

    /**
     * Adds an entry as it is.
     *
     * @throws IllegalArgumentException if it reverses another one: that is decided by {@link Journal#decide}; or if the
     *     chart does not know an account
     */
    public PostingBatch add(JournalEntry entry, Journal journal, ChartOfAccounts chart) {
        if (entry.reverses().isPresent()) {
            throw new IllegalArgumentException("a reversal in a batch: " + entry.head());
        }
        UUID id = entry.id().value();
        entry(
                id.getMostSignificantBits(),
                id.getLeastSignificantBits(),
                Math.toIntExact(entry.on().toEpochDay()),
                ChronoUnit.MICROS.between(Instant.EPOCH, entry.head().booked()));
        heads[entries - 1] = EntryDigest.head(entry);
        for (Leg leg : entry.legs()) {
            leg(journal.column(leg.account(), leg.at(), chart), leg.amount().minor());
            leg.foreign().ifPresent(this::in);
            leg.lot().ifPresent(this::of);
        }
        return this;
    }

    private void growEntries(int capacity) {
        high = Arrays.copyOf(high, capacity);
        low = Arrays.copyOf(low, capacity);
        booked = Arrays.copyOf(booked, capacity);
        heads = Arrays.copyOf(heads, capacity);
        days = Arrays.copyOf(days, capacity);
        ends = Arrays.copyOf(ends, capacity);
        known = Arrays.copyOf(known, capacity);
    }

    /** How many entries it holds. */
    public int size() {
        return entries;
    }

    /** How many legs it holds. */
    public int legs() {
        return legs;
    }

    /** How many of them the last post wrote; the others were there before with the same content. */
    public int posted() {
        return posted;
    }

    /** Whether an entry was there before, so that the last post answered it and wrote nothing. */
    public boolean known(int entry) {
        return known[entry];
    }

    /** The entry for which the last post refused the whole batch, or -1. */
    public int refusedAt() {
        return refusedAt;
    }

    /** The last post as an outcome: how many entries it wrote, or why it refused. */
    public Outcome<Integer> outcome() {
        return refusedAt < 0 ? Outcome.done(posted) : outcome;
    }

    boolean accepted(int written) {
        posted = written;
        refusedAt = -1;
        return true;
    }

    boolean refuse(int entry, Reason reason, Object... facts) {
        posted = 0;
        refusedAt = entry;
        outcome = Outcome.refused(reason, facts);
        return false;
    }

    /** Where the run of entries that were not there before ends; the same place where there is none. */
    int endOfNew(int from) {
        int to = from;
        while (to < entries && !known[to]) {
            to++;
        }
        return to;
    }

    int firstLeg(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }
}
