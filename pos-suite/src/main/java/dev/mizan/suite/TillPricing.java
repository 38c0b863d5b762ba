// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.moment.MomentPolicy;
import dev.mizan.core.pricing.moment.MomentPricer;
import dev.mizan.core.pricing.moment.PriceHold;
import dev.mizan.core.pricing.moment.PricedAcross;
import dev.mizan.core.pricing.points.PointsBase;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Prices at a till by the books of the moment and by what limits leave, as the last batch left both; on any thread. */
record TillPricing(Shop shop, Flows flows, LimitsFold limits, AtomicReference<PricingPad> pad) {

    TillPricing(Shop shop, Flows flows, LimitsFold limits) {
        this(shop, flows, limits, new AtomicReference<>(new PricingPad()));
    }

    /** Now, as prices go. */
    PricingTime now(Workplace place) {
        return PricingTime.of(times(place), place.day().zone());
    }

    private Times times(Workplace place) {
        Instant now = shop.env().now();
        return place.day().times(now, now);
    }

    Outcome<PricedBasket> price(Workplace place, Editions editions, Basket basket, Visit visit) {
        Asked asked = ask(place, editions, basket);
        return asked.visit(visit).then(seen -> scan(asked, seen));
    }

    /** On the till's pad; whoever asks while another thread has it takes a new one. */
    private Outcome<PricedBasket> scan(Asked asked, Visit seen) {
        PricingPad own = Objects.requireNonNullElseGet(pad.getAndSet(null), PricingPad::new);
        Outcome<PricedBasket> priced =
                MomentPricer.basket(asked.editions(), asked.basket(), asked.now(), seen, asked.moments(), own);
        pad.set(own);
        return priced;
    }

    Outcome<PricedAcross> across(
            Workplace place, Editions editions, Basket basket, Visit visit, Optional<PriceHold> promised) {
        return ask(place, editions, basket).across(visit, promised);
    }

    Outcome<WhyBasket> explain(Workplace place, Editions editions, Basket basket, Visit visit) {
        return told(
                place,
                editions,
                basket,
                visit,
                (priced, books) -> WhyBasket.of(books, basket, priced.time(), priced.visit()));
    }

    Outcome<PointsBase> points(Workplace place, Editions editions, Basket basket, Visit visit) {
        return told(place, editions, basket, visit, (priced, books) -> Outcome.done(PointsBase.of(priced, books)));
    }

    /** What can be told of a basket by the books that it is priced with. */
    private <T> Outcome<T> told(
            Workplace place,
            Editions editions,
            Basket basket,
            Visit visit,
            BiFunction<PricedBasket, Books, Outcome<T>> telling) {
        Asked asked = ask(place, editions, basket);
        return asked.across(visit, Optional.empty())
                .then(across -> telling.apply(
                        across.priced(), editions.books(asked.now().storeTime(), across.promotionsOf())));
    }

    private Asked ask(Workplace place, Editions editions, Basket basket) {
        Times times = times(place);
        Redeeming redeeming = new Redeeming(
                limits.published(flows.log()::stream),
                shop.policies().promotionTerms().draw(place.path(), times.recordedAt()),
                times.businessDate().date());
        return new Asked(
                editions,
                basket,
                PricingTime.of(times, place.day().zone()),
                redeeming,
                shop.policies().moments());
    }

    /** One question about a basket, at one moment of the clock. */
    private record Asked(Editions editions, Basket basket, PricingTime now, Redeeming redeeming, MomentPolicy moments) {

        Outcome<PricedAcross> across(Visit visit, Optional<PriceHold> promised) {
            return visit(visit).then(seen -> MomentPricer.price(editions, basket, now, seen, moments, promised));
        }

        /** The visit with its coupons read and with what is left to it, by the promotions of now and of when it was opened. */
        Outcome<Visit> visit(Visit visit) {
            LocalDateTime opened = basket.opened().orElse(now.storeTime());
            List<PromotionBook> books = Stream.of(now.storeTime(), opened)
                    .map(moment -> editions.at(moment).books().promotions())
                    .distinct()
                    .toList();
            return new Limited(books, redeeming).visit(basket, visit);
        }
    }
}
