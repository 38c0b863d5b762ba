// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

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

    /** The mid-quarter convention of an asset placed in service in quarter 1 to 4; another one is a bug. */
    public static MacrsConvention midQuarter(int quarter) {
        return valueOf("MID_QUARTER_" + quarter);
    }

    /** The mid-month convention of a building placed in service in month 1 to 12 of the tax year; another one is a bug. */
    public static MacrsConvention midMonth(int month) {
        return valueOf("MID_MONTH_" + month);
    }

    /** Whether it tells the month in which an asset came into service, not its quarter. */
    boolean tellsMonth() {
        return compareTo(MID_MONTH_1) >= 0;
    }

    /** Whether it is for an asset that was placed in service in this month of the tax year. */
    boolean isOf(int month) {
        return this == HALF_YEAR || this == midQuarter(MacrsTable.quarter(month)) || this == midMonth(month);
    }

    /** How many of the 24 half months of the first year the asset counts as in service. */
    int halfMonthsInFirstYear() {
        return halfMonths;
    }
}
