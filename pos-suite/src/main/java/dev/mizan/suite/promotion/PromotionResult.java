// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promotion;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.util.Optional;

/**
 * What a promotion gave in some days and what came in with it: sums over the shares that sales keep, never priced again. Goods that
 * came back are taken off on the day on which they did, so that a promotion whose goods all came back gave nothing.
 *
 * @param promotion which
 * @param currency of all amounts
 * @param sales how many sales it took something off
 * @param byShop what the shop gave, in minor units as the goods were priced; what was clawed back is not given
 * @param byVendor what suppliers pay of what was given, likewise
 * @param net what the lines that it gave on came to after all promotions, without tax, in minor units; a line with several promotions
 *     counts for each of them
 */
public record PromotionResult(
        PromotionId promotion, Currency currency, long sales, long byShop, long byVendor, long net) {
    /** What customers were given. */
    public long given() {
        return Math.addExact(byShop, byVendor);
    }

    /** What came in for each minor unit that the shop gave; empty where it gave nothing. */
    public Optional<Ratio> netForOne() {
        return byShop == 0 ? Optional.empty() : Optional.of(new Ratio(net, byShop));
    }

    PromotionResult plus(PromotionResult other) {
        return new PromotionResult(
                promotion,
                currency,
                Math.addExact(sales, other.sales),
                Math.addExact(byShop, other.byShop),
                Math.addExact(byVendor, other.byVendor),
                Math.addExact(net, other.net));
    }
}
