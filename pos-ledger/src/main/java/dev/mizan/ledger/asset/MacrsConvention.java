// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When in a year MACRS takes an asset as placed in service or disposed of (IRS Publication 946). */
public enum MacrsConvention {
    HALF_YEAR(4),
    MID_QUARTER_1(7),
    MID_QUARTER_2(5),
    MID_QUARTER_3(3),
    MID_QUARTER_4(1);

    private final int eighths;

    MacrsConvention(int eighths) {
        this.eighths = eighths;
    }

    /** The mid-quarter convention of an asset placed in service in quarter 1 to 4. */
    public static MacrsConvention midQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + quarter);
        }
        return values()[quarter];
    }

    /** Which quarter of the tax year that begins on a day another day is in, from 1. */
    static int quarter(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, day) / 3 + 1;
    }

    /** Whether it is for an asset that was placed in service in this quarter. */
    boolean isOf(int quarter) {
        return this == HALF_YEAR || this == midQuarter(quarter);
    }

    /** How many eighths of the first year the asset counts as in service. */
    int eighthsInFirstYear() {
        return eighths;
    }

    /** How many eighths of the last recovery year are left of the life: what the first year lacked. */
    int eighthsInLastYear() {
        return 8 - eighths;
    }

    /** How many eighths of the year's deduction are allowed in the year of disposal, in quarter 1 to 4. */
    int eighthsOnDisposal(int quarter) {
        return this == HALF_YEAR ? 4 : 2 * quarter - 1;
    }
}
