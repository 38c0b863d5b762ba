// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

/**
 * Which books a basket was priced with: how many facts of change each had taken up.
 *
 * @param catalogue of the items
 * @param prices of the price lists
 * @param taxes of the tax rules
 * @param promotions of the promotions
 * @param missing the edition that should have held and had not come, 0 where the books were fresh
 */
public record BookVersions(long catalogue, long prices, long taxes, long promotions, long missing) {
    /** Fresh books. */
    public BookVersions(long catalogue, long prices, long taxes, long promotions) {
        this(catalogue, prices, taxes, promotions, 0);
    }

    /** Books without promotions. */
    public BookVersions(long catalogue, long prices, long taxes) {
        this(catalogue, prices, taxes, 0);
    }

    /** The same books, without an edition that should hold. */
    public BookVersions without(long edition) {
        return new BookVersions(catalogue, prices, taxes, promotions, edition);
    }
}
