// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.sell.Limited;
import java.time.Instant;

/** How a till looks up what limits leave while it prices: from what the last batch left, on any thread. */
record Counting(Shop shop, Flows flows, LimitsFold limits) {

    /** The visit with its coupons read and with what is left to it now. */
    Outcome<Visit> visit(Workplace place, Books books, Basket basket, Visit visit) {
        Instant now = shop.env().now();
        Redeeming redeeming = new Redeeming(
                limits.published(flows.log()::stream),
                shop.policies().promotionTerms().draw(place.path()),
                place.day().times(now, now).businessDate().date());
        return new Limited(books.promotions(), redeeming).visit(basket, visit);
    }
}
