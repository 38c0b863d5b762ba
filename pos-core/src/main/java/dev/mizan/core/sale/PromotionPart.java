// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * A promotion's part of an amount, in minor units of the price mode, the shop's and the supplier's apart; both may be below
 * zero.
 *
 * @param promotion which
 * @param vendor the supplier, where one is named
 * @param byShop what is the shop's
 * @param byVendor what is the supplier's
 */
public record PromotionPart(PromotionId promotion, Optional<SupplierId> vendor, long byShop, long byVendor) {
    /** Both together. */
    public long amount() {
        return Math.addExact(byShop, byVendor);
    }

    boolean isNone() {
        return byShop == 0 && byVendor == 0;
    }

    boolean isOf(PromotionPart other) {
        return promotion.equals(other.promotion) && vendor.equals(other.vendor);
    }

    PromotionPart plus(PromotionPart other, int sign) {
        return new PromotionPart(
                promotion, vendor, byShop + sign * other.byShop, byVendor + sign * other.byVendor);
    }

    /** So much of it, each half up. */
    PromotionPart share(long part, long whole) {
        return new PromotionPart(
                promotion,
                vendor,
                Rounding.HALF_UP.multiplyDivide(byShop, part, whole),
                Rounding.HALF_UP.multiplyDivide(byVendor, part, whole));
    }
}
