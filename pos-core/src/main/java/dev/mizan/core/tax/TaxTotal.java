// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

/**
 * What a document bears at one rate, in minor units.
 *
 * @param rate category and percentage
 * @param net the taxable amount (EN 16931, BT-116)
 * @param tax on it (BT-117)
 */
public record TaxTotal(TaxRate rate, long net, long tax) {
    /** Net and tax together. */
    public long gross() {
        return net + tax;
    }

    /** Two totals of one rate as one. */
    public TaxTotal plus(TaxTotal other) {
        if (!rate.equals(other.rate)) {
            throw new IllegalArgumentException(rate + " and " + other.rate + " are not one total");
        }
        return new TaxTotal(rate, Math.addExact(net, other.net), Math.addExact(tax, other.tax));
    }
}
