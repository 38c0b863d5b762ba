// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose uses are counted in one purchase.
 *
 * @param serials for a coupon that stands for a campaign, the serial that was presented
 */
public record Holder(
        Optional<CustomerId> customer, Optional<ActorId> employee, Set<String> coupons, Map<String, String> serials) {
    public Holder {
        coupons = Set.copyOf(coupons);
        serials = Map.copyOf(serials);
    }

    /** Of a basket. */
    public static Holder of(Shopper shopper, Visit visit) {
        return new Holder(shopper.customer(), visit.employee(), visit.coupons(), visit.serials());
    }
}
