// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Text;
import java.util.Optional;

/**
 * What one promotion took off one line: its share, kept with the sale. A return repays its part of it and never runs the
 * promotion again; what a promotion cost is the sum of its shares. Minor units of the bill's currency, in the line's price
 * mode; below zero where a promotion made the goods dearer.
 *
 * @param promotion which
 * @param name of it on that day
 * @param amount what it took off
 * @param byVendor what of it a supplier pays, between zero and the amount
 * @param vendor which supplier, where one is named: it is claimed from there
 */
public record LineDiscount(PromotionId promotion, Text name, long amount, long byVendor, Optional<SupplierId> vendor) {
    public LineDiscount {
        if (byVendor < 0 || byVendor > Math.max(0, amount)) {
            throw new IllegalArgumentException(promotion + ": a vendor pays " + byVendor + " of " + amount);
        }
    }

    /** Of a promotion that names no supplier. */
    public LineDiscount(PromotionId promotion, Text name, long amount, long byVendor) {
        this(promotion, name, amount, byVendor, Optional.empty());
    }

    /** Another amount of the same promotion. */
    public LineDiscount with(long share, long vendorShare) {
        return new LineDiscount(promotion, name, share, vendorShare, vendor);
    }
}
