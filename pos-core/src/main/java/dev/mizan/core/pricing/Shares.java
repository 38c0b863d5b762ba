// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.util.Arrays;

/**
 * Shares a rounded tax total among the lines that bear it, by largest remainder: each line gets its exact part cut off,
 * and the minor units left go to those that lost most. Lines that lost the same are told apart by their content alone, so
 * that the order in which they were scanned moves no minor unit; lines of equal content are interchangeable.
 */
final class Shares {
    private static final int BUCKET_BITS = 5;
    static final int BUCKETS = 1 << BUCKET_BITS;
    /** So few are told apart sooner than counted. */
    private static final int FEW = 6;

    private final Columns columns;
    private final int[] order;
    /** How many minor units are left to give to the first of the order. */
    private int more;

    private Shares(Columns columns, int more) {
        this.columns = columns;
        this.order = columns.order;
        this.more = more;
    }

    /**
     * Fills the tax of the lines that stand first in the order, so that it sums to the total. Says no to a total that is not
     * the lines' parts or a minor unit more for each that lost something: parts of a rate may be rounded down one by one.
     */
    static boolean give(long total, Ratio part, int lines, Columns columns) {
        long left = total;
        int cut = 0;
        // A division for each line would cost more than all else here.
        long inverse = part.denominator() == 1 ? 0 : Long.MAX_VALUE / part.denominator();
        for (int k = 0; k < lines; k++) {
            int line = columns.order[k];
            left -= cutOff(line, part, inverse, columns);
            cut += columns.rest[line] == 0 ? 0 : 1;
        }
        if (left < 0 || left > cut) {
            return false;
        }
        if (left > 0) {
            Shares shares = new Shares(columns, (int) left);
            int open = lines <= FEW ? lines : shares.byBuckets(lines, part.denominator());
            if (shares.more < open) {
                shares.largestFirst(shares.more, open);
            }
            for (int k = 0; k < shares.more; k++) {
                columns.tax[columns.order[k]]++;
            }
        }
        return true;
    }

    private static long cutOff(int line, Ratio part, long inverse, Columns columns) {
        long amount = columns.gross[line];
        long product = amount * part.numerator();
        long whole;
        if (inverse > 0 && product >>> 62 == 0 && Math.multiplyHigh(amount, part.numerator()) == 0) {
            // Right or one too low: the inverse is cut off, and so is the product, each by less than half of one.
            whole = Math.multiplyHigh(product << 1, inverse);
            whole += product - whole * part.denominator() >= part.denominator() ? 1 : 0;
        } else {
            whole = Rounding.DOWN.multiplyDivide(amount, part.numerator(), part.denominator());
        }
        columns.tax[line] = whole;
        // Below the denominator, which is at most 200,000,000: right even where the product wrapped around.
        columns.rest[line] = (int) (product - whole * part.denominator());
        return whole;
    }

    /**
     * Counts the lines by what they lost, roughly, gives a minor unit to those that surely lost enough for one, and leaves first
     * in the order those of which only some get one. Answers how many these are.
     */
    private int byBuckets(int lines, long denominator) {
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros((int) (denominator - 1)) - BUCKET_BITS);
        int[] lost = columns.spare;
        Arrays.fill(lost, 0, BUCKETS, 0);
        for (int k = 0; k < lines; k++) {
            lost[columns.rest[order[k]] >> shift]++;
        }
        int last = BUCKETS - 1;
        int above = 0;
        while (above + lost[last] < more) {
            above += lost[last--];
        }
        int open = 0;
        for (int k = 0; k < lines; k++) {
            int line = order[k];
            int bucket = columns.rest[line] >> shift;
            columns.tax[line] += bucket > last ? 1 : 0;
            order[open] = line;
            open += bucket == last ? 1 : 0;
        }
        more -= above;
        return open;
    }

    /** The first so many places of the order hold the lines that lost most. */
    private void largestFirst(int wanted, int lines) {
        int least = least(wanted, lines);
        int more = 0;
        int same = 0;
        for (int k = 0; k < lines; k++) {
            int line = order[k];
            int rest = columns.rest[line];
            if (rest > least) {
                order[k] = order[more + same];
                order[more + same] = order[more];
                order[more++] = line;
            } else if (rest == least) {
                order[k] = order[more + same];
                order[more + same++] = line;
            }
        }
        if (more + same > wanted) {
            firstByContent(wanted, more, more + same - 1);
        }
    }

    /** What the line lost that lost most but so many; quickselect on plain numbers, since few lines lose the same. */
    private int least(int wanted, int lines) {
        int[] lost = columns.spare;
        for (int k = 0; k < lines; k++) {
            lost[k] = columns.rest[order[k]];
        }
        int low = 0;
        int high = lines - 1;
        while (low < high) {
            int pivot = lost[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (lost[i] > pivot) {
                    i++;
                }
                while (lost[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = lost[i];
                    lost[i++] = lost[j];
                    lost[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                break;
            }
        }
        return lost[wanted - 1];
    }

    /** Quickselect among lines that lost the same: the places below {@code wanted} hold the first of them by content. */
    private void firstByContent(int wanted, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int pivot = order[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (before(order[i], pivot)) {
                    i++;
                }
                while (before(pivot, order[j])) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private boolean before(int one, int other) {
        return one != other && byContent(one, other) < 0;
    }

    private int byContent(int one, int other) {
        return byContent(columns, one, other);
    }

    /** An order of lines that the order of scanning plays no part in, but for lines of equal content. */
    static int byContent(Columns columns, int one, int other) {
        BasketLine a = columns.basket.line(one);
        BasketLine b = columns.basket.line(other);
        int order = a.item().compareTo(b.item());
        order = order != 0 ? order : Long.compare(columns.gross[other], columns.gross[one]);
        order = order != 0 ? order : Long.compare(columns.unitPrice[other], columns.unitPrice[one]);
        order = order != 0
                ? order
                : a.quantity().unit().code().compareTo(b.quantity().unit().code());
        order = order != 0
                ? order
                : Long.compare(b.quantity().steps(), a.quantity().steps());
        return order != 0 ? order : Integer.compare(one, other);
    }
}
