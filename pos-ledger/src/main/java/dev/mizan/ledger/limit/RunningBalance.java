// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.limit;

import java.util.Arrays;

/**
 * The balance of one limited account at the end of each day on which it moved. What most moves touch, the last day and
 * its balance, stands in the object itself; the last row of the column is behind it.
 */
final class RunningBalance {
    final AccountLimited limit;
    private final long least;
    private final long most;
    private int lastDay;
    private int size;
    private long last;
    private long heldUp;
    private long heldDown;
    private int[] days = new int[8];
    private long[] balances = new long[8];

    RunningBalance(AccountLimited limit) {
        this.limit = limit;
        this.least = limit.least();
        this.most = limit.most();
    }

    void move(int day, long minor) {
        if (day == lastDay && size > 0) {
            last += minor;
            return;
        }
        settle();
        for (int row = rowOf(day); row < size; row++) {
            balances[row] += minor;
        }
        lastDay = days[size - 1];
        last = balances[size - 1];
    }

    private void settle() {
        if (size > 0) {
            balances[size - 1] = last;
        }
    }

    private int rowOf(int day) {
        int found = size > 0 && days[size - 1] < day ? -size - 1 : Arrays.binarySearch(days, 0, size, day);
        if (found >= 0) {
            return found;
        }
        int row = -found - 1;
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            balances = Arrays.copyOf(balances, size * 2);
        }
        System.arraycopy(days, row, days, row + 1, size - row);
        System.arraycopy(balances, row, balances, row + 1, size - row);
        days[row] = day;
        balances[row] = row == 0 ? 0 : balances[row - 1];
        size++;
        return row;
    }

    void reserve(int rows) {
        if (rows > days.length) {
            days = Arrays.copyOf(days, rows);
            balances = Arrays.copyOf(balances, rows);
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
        if (size == 0) {
            return inside(0, net);
        }
        if (lastDay <= fromDay) {
            return inside(last, net);
        }
        settle();
        int found = Arrays.binarySearch(days, 0, size, fromDay);
        int row = found >= 0 ? found : Math.max(0, -found - 2);
        for (; row < size; row++) {
            if (!inside(balances[row], net)) {
                return false;
            }
        }
        return true;
    }

    private boolean inside(long balance, long net) {
        return net < 0
                ? least == Long.MIN_VALUE || balance >= least - heldDown
                : net == 0 || most == Long.MAX_VALUE || balance <= most - heldUp;
    }
}
