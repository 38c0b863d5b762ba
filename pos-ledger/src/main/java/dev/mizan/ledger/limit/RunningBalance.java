// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.limit;

import java.util.Arrays;

/**
 * The balance of one limited account at the end of each day on which it moved. The last of those days stands in the
 * object itself, where nearly every move finds it; the days before it are rows of a day and a balance, side by side.
 */
final class RunningBalance {
    final AccountLimited limit;
    private final long least;
    private final long most;
    private int lastDay = Integer.MIN_VALUE;
    private int earlier;
    private long last;
    private long heldUp;
    private long heldDown;
    private long[] rows = new long[16];

    RunningBalance(AccountLimited limit) {
        this.limit = limit;
        this.least = limit.least();
        this.most = limit.most();
    }

    void move(int day, long minor) {
        if (day > lastDay) {
            if (lastDay > Integer.MIN_VALUE) {
                insert(earlier, lastDay, last);
            }
            lastDay = day;
        } else if (day < lastDay) {
            int row = rowFrom(day);
            if (row == earlier || rows[2 * row] != day) {
                insert(row, day, row == 0 ? 0 : rows[2 * row - 1]);
            }
            for (; row < earlier; row++) {
                rows[2 * row + 1] += minor;
            }
        }
        last += minor;
    }

    /** What its last day was, or a day before all days: whoever asks has it near. */
    int lastDay() {
        return lastDay;
    }

    /** The first of the earlier rows that is not before a day. */
    private int rowFrom(int day) {
        int low = 0;
        int high = earlier;
        while (low < high) {
            int middle = low + high >>> 1;
            if (rows[2 * middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void insert(int row, long day, long balance) {
        reserve(earlier + 1 > rows.length / 2 ? rows.length : 0);
        System.arraycopy(rows, 2 * row, rows, 2 * row + 2, 2 * (earlier - row));
        rows[2 * row] = day;
        rows[2 * row + 1] = balance;
        earlier++;
    }

    void reserve(int days) {
        if (days > rows.length / 2) {
            rows = Arrays.copyOf(rows, Math.multiplyExact(days, 2));
        }
    }

    void hold(long minor) {
        heldUp += Math.max(minor, 0);
        heldDown += Math.min(minor, 0);
    }

    void release(long minor) {
        heldUp -= Math.max(minor, 0);
        heldDown -= Math.min(minor, 0);
    }

    /** Whether, from a day on, a fall keeps above the least or a rise below the most, all holds counted against it. */
    boolean within(int fromDay, long net) {
        if (fromDay < lastDay) {
            int row = rowFrom(fromDay);
            boolean stands = row < earlier && rows[2 * row] == fromDay;
            for (row = stands ? row : Math.max(0, row - 1); row < earlier; row++) {
                if (!inside(rows[2 * row + 1], net)) {
                    return false;
                }
            }
        }
        return inside(last, net);
    }

    private boolean inside(long balance, long net) {
        return net < 0
                ? least == Long.MIN_VALUE || balance >= least - heldDown
                : net == 0 || most == Long.MAX_VALUE || balance <= most - heldUp;
    }
}
