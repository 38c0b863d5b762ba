// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

/**
 * Who owes the tax on a sale through a marketplace (Directive 2006/112/EC, 14a). Where the marketplace is deemed to have
 * bought and sold the goods, the seller's supply to it is without tax and its own to the buyer is taxed.
 *
 * @param limit imported consignments are deemed its own up to this intrinsic value, in minor units
 */
public record DeemedSupplier(long limit) {
    /** Who accounts for the tax. */
    public enum Accountable {
        SELLER,
        MARKETPLACE
    }

    /**
     * Decides for one consignment to a consumer.
     *
     * @param sellerEstablished whether the seller is established in the union of the buyer
     * @param imported whether the goods come from outside of it
     * @param value of the goods without tax
     */
    public Accountable of(boolean sellerEstablished, boolean imported, long value) {
        boolean deemed = imported ? value <= limit : !sellerEstablished;
        return deemed ? Accountable.MARKETPLACE : Accountable.SELLER;
    }
}
