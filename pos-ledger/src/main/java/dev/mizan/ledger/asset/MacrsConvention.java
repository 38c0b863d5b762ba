// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When in a year MACRS takes an asset as placed in service or disposed of (IRS Publication 946). */
public enum MacrsConvention {
    HALF_YEAR(12),
    MID_QUARTER_1(21),
    MID_QUARTER_2(15),
    MID_QUARTER_3(9),
    MID_QUARTER_4(3),
    MID_MONTH_1(23),
    MID_MONTH_2(21),
    MID_MONTH_3(19),
    MID_MONTH_4(17),
    MID_MONTH_5(15),
    MID_MONTH_6(13),
    MID_MONTH_7(11),
    MID_MONTH_8(9),
    MID_MONTH_9(7),
    MID_MONTH_10(5),
    MID_MONTH_11(3),
    MID_MONTH_12(1);

    private final int halfMonths;

    MacrsConvention(int halfMonths) {
        this.halfMonths = halfMonths;
    }

    /** The mid-quarter convention of an asset placed in service in quarter 1 to 4. */
    public static MacrsConvention midQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + quarter);
        }
        return values()[quarter];
    }

    /** The mid-month convention of a building placed in service in month 1 to 12 of the tax year. */
    public static MacrsConvention midMonth(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("a month is 1 to 12, not " + month);
        }
        return values()[MID_QUARTER_4.ordinal() + month];
    }

    /** Which month of the tax year that begins on a day another day is in, from 1. */
    static int month(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, day) + 1;
    }

    /** Which quarter of its year a month is in, from 1. */
    static int quarter(int month) {
        return (month + 2) / 3;
    }

    /** Whether it tells the month in which an asset came into service, not its quarter. */
    boolean tellsMonth() {
        return compareTo(MID_MONTH_1) >= 0;
    }

    /** Whether it is for an asset that was placed in service in this month of the tax year. */
    boolean isOf(int month) {
        return this == HALF_YEAR || this == midQuarter(quarter(month)) || this == midMonth(month);
    }

    /** How many of the 24 half months of the first year the asset counts as in service. */
    int halfMonthsInFirstYear() {
        return halfMonths;
    }

    /** How many half months of the year's deduction are allowed in the year of disposal, in month 1 to 12. */
    int halfMonthsOnDisposal(int month) {
        if (this == HALF_YEAR) {
            return halfMonths;
        }
        return tellsMonth() ? 2 * month - 1 : 6 * quarter(month) - 3;
    }
}
