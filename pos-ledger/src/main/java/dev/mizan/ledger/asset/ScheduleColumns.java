// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.value.Rounding;
import java.util.Arrays;

/**
 * The schedules of many assets as columns of minor units: asset {@code i} has {@code periods} rows from {@code i *
 * periods}. For a register of 100,000 assets over 120 months, where an object a row would not do. Not thread-safe.
 */
public final class ScheduleColumns {
    private final int periods;
    private long[] rows;
    private int assets;

    /** Empty columns of so many periods each. */
    public ScheduleColumns(int periods, int expectedAssets) {
        this.periods = periods;
        this.rows = new long[Math.multiplyExact(periods, Math.max(1, expectedAssets))];
    }

    /**
     * Adds an asset and answers its number, from 0.
     *
     * @param life in periods; one that ends beyond the columns is an {@link IllegalArgumentException}
     * @param first the period in which its depreciation begins
     */
    public int add(DepreciationMethod method, long cost, long residual, int life, int first, Rounding rounding) {
        if (residual < 0 || residual > cost || life < 1 || first < 0 || first + life > periods) {
            throw new IllegalArgumentException(
                    "cost " + cost + ", residual " + residual + ", " + life + " periods from " + first);
        }
        int at = Math.multiplyExact(assets, periods);
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, Math.multiplyExact(rows.length, 2));
        }
        method.fill(cost, residual, life, rounding, rows, at + first);
        return assets++;
    }

    /** How many assets there are. */
    public int size() {
        return assets;
    }

    /** The depreciation of one asset in one period. */
    public long row(int asset, int period) {
        return rows[asset * periods + period];
    }

    /** The depreciation of all assets in one period: what that month's entry posts. */
    public long total(int period) {
        long sum = 0;
        for (int asset = 0; asset < assets; asset++) {
            sum = Math.addExact(sum, rows[asset * periods + period]);
        }
        return sum;
    }

    /** The depreciation of one asset in all periods. */
    public long lifetime(int asset) {
        return Arrays.stream(rows, asset * periods, (asset + 1) * periods).sum();
    }
}
