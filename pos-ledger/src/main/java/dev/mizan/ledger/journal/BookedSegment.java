// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.journal.internal.Columns;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 65,536 entries in a row, sorted by account: what each account stood at when they began (a checkpoint), and after
 * each entry of them that moved it. Immutable.
 */
final class BookedSegment {
    static final int MOST = 1 << 16;

    private final long[] start;
    private final int[] offsets;
    private final int[] entries;
    private final long[] running;

    private BookedSegment(long[] start, int[] offsets, int[] entries, long[] running) {
        this.start = start;
        this.offsets = offsets;
        this.entries = entries;
        this.running = running;
    }

    /** The segment of these entries after the one before it; an account that is new since began at zero. */
    static BookedSegment of(Columns columns, Slots slots, int accounts, int from, int to, long[] start) {
        int firstLeg = columns.firstLeg(from);
        int endLeg = columns.endLeg(to - 1);
        int[] offsets = new int[accounts + 1];
        for (int leg = firstLeg; leg < endLeg; leg++) {
            offsets[slots.account(columns.slot(leg)) + 1]++;
        }
        for (int account = 0; account < accounts; account++) {
            offsets[account + 1] += offsets[account];
        }
        int[] next = Arrays.copyOf(offsets, accounts);
        int[] entries = new int[endLeg - firstLeg];
        long[] running = new long[endLeg - firstLeg];
        for (int entry = from; entry < to; entry++) {
            for (int leg = columns.firstLeg(entry); leg < columns.endLeg(entry); leg++) {
                int account = slots.account(columns.slot(leg));
                int at = next[account]++;
                long before = at == offsets[account] ? start[account] : running[at - 1];
                entries[at] = entry;
                running[at] = before + columns.minor(leg);
            }
        }
        return new BookedSegment(start, offsets, entries, running);
    }

    /** What an account stood at after the first {@code count} entries of the journal. */
    long balance(int account, int count) {
        if (account >= start.length) {
            return 0;
        }
        int low = offsets[account];
        int high = offsets[account + 1];
        int first = low;
        while (low < high) {
            int middle = low + high >>> 1;
            if (entries[middle] < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == first ? start[account] : running[low - 1];
    }

    /** What all accounts stood at when it ended, with room for more. */
    long[] end(int accounts) {
        long[] end = Arrays.copyOf(start, accounts);
        for (int account = 0; account < start.length; account++) {
            int last = offsets[account + 1] - 1;
            end[account] = last < offsets[account] ? start[account] : running[last];
        }
        return end;
    }

    /** The journal by when entries were booked, in segments: a whole one is sorted once and kept, the last is made each time. */
    static final class Series {
        private final List<BookedSegment> whole = new ArrayList<>();

        BookedBalances balances(Currency currency, Columns columns, Slots slots) {
            int accounts = slots.accounts();
            while ((whole.size() + 1) * BookedSegment.MOST <= columns.size()) {
                whole.add(segment(columns, slots, accounts));
            }
            List<BookedSegment> all = new ArrayList<>(whole);
            if (columns.size() % BookedSegment.MOST != 0) {
                all.add(segment(columns, slots, accounts));
            }
            return new BookedBalances(currency, accounts, columns.bookedColumn(), columns.size(), all);
        }

        /** The one after those that are whole. */
        private BookedSegment segment(Columns columns, Slots slots, int accounts) {
            int number = whole.size();
            long[] start =
                    number == 0 ? new long[accounts] : whole.get(number - 1).end(accounts);
            int from = number * BookedSegment.MOST;
            int to = Math.min(from + BookedSegment.MOST, columns.size());
            return BookedSegment.of(columns, slots, accounts, from, to, start);
        }
    }
}
