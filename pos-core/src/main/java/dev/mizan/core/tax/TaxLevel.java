// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/** Where tax is rounded. */
public enum TaxLevel {
    /** The tax of one unit, then times the units: what a price list that tells tax for each piece needs. */
    UNIT,
    /** Each line by itself; the totals are the sums of the lines. Splitting a line can move a minor unit. */
    LINE,
    /**
     * Once for each rate on the document (EN 16931, BT-117; ZATCA), then shared among the lines by largest remainder.
     * Splitting a line leaves the totals as they are, as long as the parts' amounts add up to its own.
     */
    GROUP,
    /** Once: the raw taxes of all rates are summed and only their sum is rounded, then shared among rates and lines. */
    DOCUMENT
}
