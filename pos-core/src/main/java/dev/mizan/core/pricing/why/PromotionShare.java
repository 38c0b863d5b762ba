// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * What one promotion took off one line.
 *
 * @param promotion which
 * @param units of the line that it is for: those in its groups, or all
 * @param off what it took off; below zero where it made the goods dearer
 * @param byVendor what of that vendors pay
 * @param licence under which it is shown as a sale; empty where it is shown as none, or none covers it
 */
public record PromotionShare(
        Promotion promotion, long units, Money off, Money byVendor, Optional<SaleLicence> licence) {
    /** What of it the shop pays. */
    public Money byShop() {
        return off.minus(byVendor);
    }
}
