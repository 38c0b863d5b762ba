// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

/**
 * The sum of some documents in one currency, in minor units.
 *
 * @param documents how many
 * @param net what of it is the shop's
 * @param tax what of it is tax
 * @param rounding what cash rounding added
 */
public record Turnover(long documents, long net, long tax, long rounding) {
    static final Turnover NONE = new Turnover(0, 0, 0, 0);

    /** Net and tax together. */
    public long gross() {
        return Math.addExact(net, tax);
    }

    Turnover plus(Turnover other) {
        return new Turnover(
                Math.addExact(documents, other.documents),
                Math.addExact(net, other.net),
                Math.addExact(tax, other.tax),
                Math.addExact(rounding, other.rounding));
    }

    long[] columns() {
        return new long[] {documents, net, tax, rounding};
    }

    static Turnover of(long[] columns) {
        return new Turnover(columns[0], columns[1], columns[2], columns[3]);
    }
}
