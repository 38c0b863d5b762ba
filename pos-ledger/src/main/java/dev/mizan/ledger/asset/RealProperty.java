// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

/**
 * Buildings and their structural parts, which MACRS deducts evenly from the middle of the month in which they came into
 * service (IRS Publication 946; 26 U.S.C. 168(c), (d)(2)). Land is no part of them: it is not deducted at all.
 */
public enum RealProperty {
    /** Let for dwelling: 27.5 years. */
    RESIDENTIAL_RENTAL(330),
    /** Shops, offices and warehouses that came into service after 12 May 1993: 39 years. */
    NONRESIDENTIAL(468);

    private final int months;

    RealProperty(int months) {
        this.months = months;
    }

    /** How many months it is deducted over. */
    public int months() {
        return months;
    }

    /** The published table of one that came into service in month 1 to 12 of the tax year; another month is a bug. */
    public MacrsTable table(int month) {
        return MacrsTable.find(months, MacrsConvention.midMonth(month)).orElseThrow();
    }
}
