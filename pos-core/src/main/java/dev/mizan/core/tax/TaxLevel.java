// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/** Where tax is rounded. */
public enum TaxLevel {
    /**
     * Each unit bears its part: the parts are not rounded but their sum, once for the units of a line that stand together,
     * and each unit keeps a whole share of that. Totals are the same as by {@link #LINE}.
     */
    UNIT,
    /** Each line by itself; the totals are the sums of the lines. Splitting a line can move a minor unit. */
    LINE,
    /**
     * Once for each rate on the document (EN 16931, BT-117), then shared among the lines by largest remainder. Splitting a
     * line leaves the totals as they are, as long as the parts' amounts add up to its own.
     */
    DOCUMENT
}
