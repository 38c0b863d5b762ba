// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Some days of one month: what all slots stood at before them, and the runs of entries that are effective on them, in
 * the order in which they came.
 */
final class DayPage {
    private final int generation;
    private int firstDay;
    private int lastDay;
    private long[] start;
    private boolean ownsStart;
    private int[] runs;
    private int ends;
    private int legs;
    private boolean open = true;
    private long[] late = new long[0];

    DayPage(int generation, int day, long[] start) {
        this(generation, day, day, start, new int[2]);
        ownsStart = true;
    }

    private DayPage(int generation, int firstDay, int lastDay, long[] start, int[] runs) {
        this.generation = generation;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.start = start;
        this.runs = runs;
    }

    /** This page, or a copy of it where a view has seen it. */
    DayPage ownedBy(int writing) {
        if (generation == writing) {
            return this;
        }
        DayPage copy = new DayPage(writing, firstDay, lastDay, start, runs.clone());
        copy.ends = ends;
        copy.legs = legs;
        copy.open = open;
        return copy;
    }

    int firstDay() {
        return firstDay;
    }

    int lastDay() {
        return lastDay;
    }

    int legs() {
        return legs;
    }

    long[] start() {
        return start;
    }

    /** Whether it still knows its entries. */
    boolean isOpen() {
        return open;
    }

    /** Whether a day that is not before it is one of its own, or becomes one: half full it takes no new day. */
    boolean takes(int day, int half) {
        return day <= lastDay || open && legs < half && month(day) == month(firstDay);
    }

    /** Whether a day before it, on which nothing moved yet, becomes one of its own. */
    boolean takesEarlier(int day) {
        return open && month(day) == month(firstDay);
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue();
    }

    /** Takes an entry, and those after it that are of its days while it is not full; where it stopped. */
    int add(Columns columns, int from, int to, int full) {
        firstDay = Math.min(firstDay, columns.day(from));
        lastDay = Math.max(lastDay, columns.day(from));
        int end = from;
        do {
            legs += columns.endLeg(end) - columns.firstLeg(end);
            end++;
        } while (end < to && legs < full && columns.day(end) >= firstDay && columns.day(end) <= lastDay);
        if (open && ends > 0 && runs[ends - 1] == from) {
            runs[ends - 1] = end;
        } else if (open) {
            runs = ends == runs.length ? Arrays.copyOf(runs, 2 * ends) : runs;
            runs[ends++] = from;
            runs[ends++] = end;
        }
        return end;
    }

    /** Notes what the pages after it do not know yet. */
    void late(Columns columns, int from, int to, int slots) {
        late = late.length < 2 * slots ? Arrays.copyOf(late, 2 * slots) : late;
        columns.addTo(late, from, to, Integer.MAX_VALUE);
    }

    /** Takes what came late before it into its start, and adds what came late in it to what is carried on. */
    void carry(long[] carried) {
        if (Arrays.mismatch(carried, new long[carried.length]) >= 0) {
            start = ownsStart && start.length >= carried.length
                    ? start
                    : Arrays.copyOf(start, Math.max(carried.length, start.length));
            ownsStart = true;
            for (int i = 0; i < carried.length; i++) {
                start[i] += carried[i];
            }
        }
        for (int i = 0; i < late.length; i++) {
            carried[i] += late[i];
        }
        late = new long[0];
    }

    /** Adds up everything up to the end of one of its days. */
    void through(int day, Columns columns, long[] sides) {
        System.arraycopy(start, 0, sides, 0, Math.min(start.length, sides.length));
        for (int run = 0; run < ends; run += 2) {
            columns.addTo(sides, runs[run], runs[run + 1], day);
        }
    }

    /** Two pages of about as many legs, or this one closed where it is of a single day. */
    List<DayPage> split(Columns columns, int slots) {
        if (firstDay == lastDay) {
            open = false;
            runs = new int[0];
            ends = 0;
            return List.of(this);
        }
        int middle = middle(columns);
        DayPage earlier = new DayPage(generation, firstDay, middle, start, new int[2]);
        earlier.ownsStart = ownsStart;
        long[] then = new long[2 * slots];
        through(middle, columns, then);
        DayPage later = new DayPage(generation, middle + 1, then);
        later.lastDay = lastDay;
        for (int run = 0; run < ends; run += 2) {
            for (int entry = runs[run]; entry < runs[run + 1]; entry++) {
                (columns.day(entry) <= middle ? earlier : later).add(columns, entry, entry + 1, 0);
            }
        }
        return List.of(earlier, later);
    }

    /** The last day of the first half, never the last day of all. */
    private int middle(Columns columns) {
        int[] byDay = new int[lastDay - firstDay + 1];
        for (int run = 0; run < ends; run += 2) {
            for (int entry = runs[run]; entry < runs[run + 1]; entry++) {
                byDay[columns.day(entry) - firstDay] += columns.endLeg(entry) - columns.firstLeg(entry);
            }
        }
        int day = 0;
        for (int before = byDay[0]; day < byDay.length - 2 && 2 * (before + byDay[day + 1] / 2) < legs; day++) {
            before += byDay[day + 1];
        }
        return firstDay + day;
    }
}
