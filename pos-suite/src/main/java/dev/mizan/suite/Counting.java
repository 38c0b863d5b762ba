// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.moment.MomentPricer;
import dev.mizan.core.pricing.moment.PriceHold;
import dev.mizan.core.pricing.moment.PricedAcross;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.sell.Limited;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prices at a till by the books of the moment and by what limits leave, as the last batch left both; on any thread. */
record Counting(Shop shop, Flows flows, LimitsFold limits) {

    /** Now, as prices go. */
    PricingTime now(Workplace place) {
        return PricingTime.of(times(place), place.day().zone());
    }

    private Times times(Workplace place) {
        Instant now = shop.env().now();
        return place.day().times(now, now);
    }

    Outcome<PricedBasket> price(Workplace place, Editions editions, Basket basket, Visit visit) {
        PricingTime now = now(place);
        return visit(place, editions, basket, visit, now)
                .then(seen -> MomentPricer.basket(
                        editions, basket, now, seen, shop.policies().moments()));
    }

    Outcome<PricedAcross> across(
            Workplace place, Editions editions, Basket basket, Visit visit, Optional<PriceHold> promised) {
        PricingTime now = now(place);
        return visit(place, editions, basket, visit, now)
                .then(seen -> MomentPricer.price(
                        editions, basket, now, seen, shop.policies().moments(), promised));
    }

    Outcome<WhyBasket> explain(Workplace place, Editions editions, Basket basket, Visit visit) {
        return across(place, editions, basket, visit, Optional.empty())
                .then(across -> WhyBasket.of(
                        editions.books(now(place).storeTime(), across.promotionsOf()),
                        basket,
                        across.priced().time(),
                        across.priced().visit()));
    }

    /** The visit with its coupons read and with what is left to it, by the promotions of now and of when it was opened. */
    private Outcome<Visit> visit(Workplace place, Editions editions, Basket basket, Visit visit, PricingTime now) {
        Redeeming redeeming = new Redeeming(
                limits.published(flows.log()::stream),
                shop.policies().promotionTerms().draw(place.path()),
                times(place).businessDate().date());
        LocalDateTime opened = basket.opened().orElse(now.storeTime());
        List<PromotionBook> books = Stream.of(now.storeTime(), opened)
                .map(moment -> editions.at(moment).books().promotions())
                .distinct()
                .toList();
        return new Limited(books, redeeming).visit(basket, visit);
    }
}
