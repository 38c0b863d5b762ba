// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The journal by effective day, in pages: what all slots stood at before a page's first day (a checkpoint), and which
 * entries are of its days. A page ends with its month and is split before it holds more legs than it may, so that what
 * all accounts came to by any day costs one checkpoint and one pass over a page at most, whatever the history. A single
 * day with more legs than that is never read in part, so its entries are forgotten.
 *
 * <p>A page that a view has seen is copied before it changes ({@code generation}).
 */
public final class DayBook {
    /** How many legs a page holds before it is split. */
    public static final int MOST = 1 << 16;

    private final int most;
    private final List<DayPage> pages = new ArrayList<>();
    private long[] totals = new long[32];
    private int generation;
    private int firstLate = Integer.MAX_VALUE;

    /** Without entries; see {@link #MOST}. */
    public DayBook(int most) {
        this.most = most;
    }

    /** The first entries of the columns, as they stand. */
    public static View of(Columns columns, int entries, int slots) {
        DayBook book = new DayBook(MOST);
        book.take(columns, 0, entries, slots);
        return book.view(columns, slots);
    }

    /** Takes in some entries of the columns, in any order of days. */
    public void take(Columns columns, int from, int to, int slots) {
        totals = totals.length < 2 * slots ? Arrays.copyOf(totals, 4 * slots) : totals;
        for (int entry = from; entry < to; ) {
            int at = pageOf(columns.day(entry), slots);
            DayPage page = pages.get(at).ownedBy(generation);
            pages.set(at, page);
            int end = page.add(columns, entry, to, most);
            columns.addTo(totals, entry, end, Integer.MAX_VALUE);
            if (at < pages.size() - 1) {
                page.late(columns, entry, end, slots);
                firstLate = Math.min(firstLate, at);
            }
            if (page.legs() >= most && page.isOpen()) {
                carry(slots);
                pages.remove(at);
                pages.addAll(at, page.split(columns, slots));
            }
            entry = end;
        }
        carry(slots);
    }

    /** Carries what came late in a page to the checkpoints after it. */
    private void carry(int slots) {
        long[] carried = new long[firstLate < pages.size() ? 2 * slots : 0];
        for (int at = firstLate; at < pages.size(); at++) {
            DayPage page = pages.get(at).ownedBy(generation);
            pages.set(at, page);
            page.carry(carried);
        }
        firstLate = Integer.MAX_VALUE;
    }

    /** The page that takes a day, made where there is none. */
    private int pageOf(int day, int slots) {
        int at = lastFrom(pages, day);
        if (at >= 0 && pages.get(at).takes(day, most / 2)) {
            return at;
        }
        if (at + 1 < pages.size() && pages.get(at + 1).takesEarlier(day)) {
            return at + 1;
        }
        carry(slots);
        long[] before = at + 1 == pages.size() ? totals : pages.get(at + 1).start();
        pages.add(at + 1, new DayPage(generation, day, Arrays.copyOf(before, 2 * slots)));
        return at + 1;
    }

    /** The last page that begins on a day or before it, or -1. */
    private static int lastFrom(List<DayPage> pages, int day) {
        int low = 0;
        int high = pages.size();
        if (high > 0 && pages.get(high - 1).firstDay() <= day) {
            return high - 1;
        }
        while (low < high) {
            int middle = low + high >>> 1;
            if (pages.get(middle).firstDay() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** As it stands, for any thread; later entries do not show. */
    public View view(Columns columns, int slots) {
        generation++;
        return new View(List.copyOf(pages), Arrays.copyOf(totals, 2 * slots), columns.view());
    }

    /** What stood on every day when it was taken. Immutable. */
    public static final class View {
        private final List<DayPage> pages;
        private final long[] totals;
        private final Columns columns;

        private View(List<DayPage> pages, long[] totals, Columns columns) {
            this.pages = pages;
            this.totals = totals;
            this.columns = columns;
        }

        /** The debits and the credits of every slot up to the end of a day, side by side. */
        public long[] through(int day) {
            int at = lastFrom(pages, day);
            long[] sides = new long[totals.length];
            if (at >= 0 && day >= pages.get(at).lastDay()) {
                long[] end = at + 1 < pages.size() ? pages.get(at + 1).start() : totals;
                System.arraycopy(end, 0, sides, 0, Math.min(end.length, sides.length));
            } else if (at >= 0) {
                pages.get(at).through(day, columns, sides);
            }
            return sides;
        }
    }
}
