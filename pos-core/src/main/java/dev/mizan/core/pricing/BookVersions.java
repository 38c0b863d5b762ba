// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

/**
 * Which books a basket was priced with: how many facts of change each had taken up.
 *
 * @param catalogue of the items
 * @param prices of the price lists
 * @param taxes of the tax rules
 * @param promotions of the promotions
 */
public record BookVersions(long catalogue, long prices, long taxes, long promotions) {
    /** Books without promotions. */
    public BookVersions(long catalogue, long prices, long taxes) {
        this(catalogue, prices, taxes, 0);
    }
}
