// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.till.AtTill;
import java.util.Optional;

/**
 * What the shop has settled about its sales.
 *
 * @param policy how cash is rounded
 * @param keeper how goods leave the stock and come back
 * @param promotions where limits are counted
 * @param collects the reservation whose goods are handed over by this sale; empty for most
 */
public record Terms(CashPolicy policy, Storekeeper keeper, PromotionTerms promotions, Optional<String> collects) {
    /** Terms of sales that collect nothing. */
    public Terms(CashPolicy policy, Storekeeper keeper, PromotionTerms promotions) {
        this(policy, keeper, promotions, Optional.empty());
    }

    /** The same for the sale that hands over what was reserved. */
    public Terms collecting(String reservation) {
        return new Terms(policy, keeper, promotions, Optional.of(reservation));
    }

    /** How cash of this currency is rounded. */
    public CashRounding cash(Currency currency) {
        return policy.of(currency);
    }

    /** What a basket uses of limits and coupons at an open till. */
    public Outcome<Uses> spent(PricedBasket priced, AtTill till) {
        return Uses.spent(priced, redeeming(till));
    }

    /** How limits are counted at an open till. */
    Redeeming redeeming(AtTill till) {
        return new Redeeming(
                Uses.meters(till.reading()),
                promotions.draw(till.reading().at().path(), till.reading().now()),
                till.times().businessDate().date());
    }
}
