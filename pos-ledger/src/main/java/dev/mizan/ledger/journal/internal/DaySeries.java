// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Arrays;

/**
 * The running debits and credits of one account at one place, by day: what stood at the end of each day on which it
 * moved. Posting to the last day touches one cell; posting into the past moves the days after it.
 *
 * <p>A snapshot shares it; the writer copies it before the next change ({@code generation}).
 */
public final class DaySeries {
    private final int generation;
    private int[] days;
    private long[] debits;
    private long[] credits;
    private int size;

    /** One that never moved. */
    public DaySeries(int generation) {
        this(generation, new int[4], new long[4], new long[4], 0);
    }

    private DaySeries(int generation, int[] days, long[] debits, long[] credits, int size) {
        this.generation = generation;
        this.days = days;
        this.debits = debits;
        this.credits = credits;
        this.size = size;
    }

    /** This series, or a copy of it where a snapshot has seen it. */
    public DaySeries ownedBy(int writing) {
        return generation == writing
                ? this
                : new DaySeries(writing, days.clone(), debits.clone(), credits.clone(), size);
    }

    /** Adds a signed amount; the caller has made sure that no total overflows. */
    public void add(int day, long minor) {
        int at = size > 0 && days[size - 1] == day ? size - 1 : rowOf(day);
        long debit = Math.max(minor, 0);
        long credit = Math.max(-minor, 0);
        for (int row = at; row < size; row++) {
            debits[row] += debit;
            credits[row] += credit;
        }
    }

    private int rowOf(int day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        return found >= 0 ? found : insert(-found - 1, day);
    }

    private int insert(int row, int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            debits = Arrays.copyOf(debits, size * 2);
            credits = Arrays.copyOf(credits, size * 2);
        }
        System.arraycopy(days, row, days, row + 1, size - row);
        System.arraycopy(debits, row, debits, row + 1, size - row);
        System.arraycopy(credits, row, credits, row + 1, size - row);
        days[row] = day;
        debits[row] = row == 0 ? 0 : debits[row - 1];
        credits[row] = row == 0 ? 0 : credits[row - 1];
        size++;
        return row;
    }

    /** Whether it never moved. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Tells what it moved by on each day, debits less credits. */
    public void eachDay(DayMove tell) {
        long before = 0;
        for (int row = 0; row < size; row++) {
            long balance = debits[row] - credits[row];
            tell.moved(days[row], balance - before);
            before = balance;
        }
    }

    /** Takes a day and what was moved on it. */
    @FunctionalInterface
    public interface DayMove {
        /** It moved. */
        void moved(int day, long minor);
    }

    /** All debits up to the end of a day. */
    public long debits(int through) {
        int row = last(through);
        return row < 0 ? 0 : debits[row];
    }

    /** All credits up to the end of a day, as a positive number. */
    public long credits(int through) {
        int row = last(through);
        return row < 0 ? 0 : credits[row];
    }

    /** Debits less credits up to the end of a day. */
    public long balance(int through) {
        int row = last(through);
        return row < 0 ? 0 : debits[row] - credits[row];
    }

    /** Adds debits and credits up to the end of a day to the first two cells. */
    public void addTo(long[] sides, int through) {
        int row = last(through);
        if (row >= 0) {
            sides[0] += debits[row];
            sides[1] += credits[row];
        }
    }

    /** The last row that is not after a day, or -1; sought from where it would be if the account moved evenly. */
    private int last(int through) {
        int high = size - 1;
        if (high < 0 || days[high] <= through || days[0] > through) {
            return high < 0 || days[0] > through ? -1 : high;
        }
        int guess = (int) ((long) (through - days[0]) * high / (days[high] - days[0]));
        if (days[guess] <= through) {
            return between(through, guess, high);
        }
        int step = 1;
        for (high = guess; high - step > 0 && days[high - step] > through; step *= 2) {
            high -= step;
        }
        return between(through, Math.max(0, high - step), high);
    }

    /** The same where one row is known not to be after the day, and a later one is. */
    private int between(int through, int from, int to) {
        int low = from;
        int high = to;
        int step = 1;
        while (low + step < high && days[low + step] <= through) {
            low += step;
            step *= 2;
        }
        high = Math.min(high, low + step);
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (days[middle] <= through) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Writes its columns. */
    public void write(FieldWriter out) {
        out.numbers("days", Arrays.stream(days, 0, size).asLongStream().toArray())
                .numbers("debits", Arrays.copyOf(debits, size))
                .numbers("credits", Arrays.copyOf(credits, size));
    }

    /** Reads what {@link #write} wrote. */
    public static DaySeries read(FieldReader in, int generation) {
        int[] days =
                Arrays.stream(in.numbers("days")).mapToInt(Math::toIntExact).toArray();
        long[] debits = in.numbers("debits");
        long[] credits = in.numbers("credits");
        if (days.length == 0 || debits.length != days.length || credits.length != days.length) {
            throw in.wrong("columns of unequal length");
        }
        return new DaySeries(generation, days, debits, credits, days.length);
    }
}
