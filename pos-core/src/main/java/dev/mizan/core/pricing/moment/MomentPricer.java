// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prices baskets that may have been filled across a change of books or days: a pure function of the editions, the basket
 * with its times, and the moment of paying. Where nothing changed meanwhile it is the {@link Pricer}'s answer.
 *
 * <p>Refused as by the pricer, and with {@link MomentReason#STALE} where a due edition is missing and the policy is to
 * refuse. Tax goes by the tax point of paying in every case.
 */
public final class MomentPricer {
    private final Editions editions;
    private final PricingTime paying;
    private final Visit visit;
    private final MomentPolicy policy;
    private final Moments moments;

    private MomentPricer(Editions editions, PricingTime paying, Visit visit, MomentPolicy policy, Moments moments) {
        this.editions = editions;
        this.paying = paying;
        this.visit = visit;
        this.policy = policy;
        this.moments = moments;
    }

    /** Prices a basket that nothing was promised for. */
    public static Outcome<PricedAcross> price(
            Editions editions, Basket basket, PricingTime paying, Visit visit, MomentPolicy policy) {
        return price(editions, basket, paying, visit, policy, Optional.empty());
    }

    /**
     * Prices a basket.
     *
     * @param paying the moment of paying, or of asking what would have to be paid
     * @param hold prices that were promised; what came into the basket later goes by the policy
     */
    public static Outcome<PricedAcross> price(
            Editions editions,
            Basket basket,
            PricingTime paying,
            Visit visit,
            MomentPolicy policy,
            Optional<PriceHold> hold) {
        LocalDateTime now = paying.storeTime();
        Optional<Due> missing = editions.missing(now);
        if (missing.isPresent() && policy.stale() == StaleBooks.REFUSE) {
            return Outcome.refused(
                    MomentReason.STALE,
                    "edition",
                    missing.get().edition(),
                    "since",
                    missing.get().effectiveFrom());
        }
        return new MomentPricer(editions, paying, visit, policy, new Moments(basket, now, hold)).price(missing);
    }

    /**
     * The same without the reasons: for every scan. Where nothing can have changed between opening and paying, it is priced
     * once and no moment of a line is looked at, and on the pad only what this scan has changed.
     *
     * @param pad of this till; the result does not lie on it
     */
    public static Outcome<PricedBasket> basket(
            Editions editions, Basket basket, PricingTime paying, Visit visit, MomentPolicy policy, PricingPad pad) {
        LocalDateTime now = paying.storeTime();
        Moments moments = new Moments(basket, now, Optional.empty());
        boolean marks =
                policy.stale() == StaleBooks.MARK || editions.missing(now).isEmpty();
        if (marks && editions.alike(moments.opened(), now)) {
            return Pricer.price(editions.at(now).books(), basket, paying, visit, pad)
                    .map(PricedBasket::copy);
        }
        return price(editions, basket, paying, visit, policy).map(PricedAcross::priced);
    }

    private Outcome<PricedAcross> price(Optional<Due> missing) {
        Choosing choosing = new Choosing(editions, moments, policy.moment());
        List<LineMoment> lines =
                moments.basket().lines().stream().map(choosing::of).toList();
        Map<Integer, HeldPrice> held = new HashMap<>();
        for (LineMoment line : lines) {
            if (line.crossed()) {
                line.chosen().ifPresent(offer -> held.put(line.line().id(), new HeldPrice(offer, line.of())));
            }
        }
        return promotionMoments().stream()
                .map(moment -> priced(moment, held)
                        .map(priced -> new PricedAcross(priced, policy.moment(), moment, lines, missing)))
                .reduce((best, next) -> betters(next, best) ? next : best)
                .orElseThrow();
    }

    /** The moments whose promotions the basket may get; the one that wins a tie last. */
    private List<LocalDateTime> promotionMoments() {
        LocalDateTime opened = moments.opened();
        boolean promised = moments.hold().isPresent();
        if (promised || policy.moment() == PricingMoment.BASKET_OPEN) {
            return List.of(opened);
        }
        List<LocalDateTime> all = new ArrayList<>();
        if (policy.moment() == PricingMoment.CUSTOMER_FAVOUR && !opened.equals(moments.now())) {
            all.add(opened);
        }
        all.add(moments.now());
        return all;
    }

    private Outcome<PricedBasket> priced(LocalDateTime promotionsOf, Map<Integer, HeldPrice> held) {
        PricingTime time = new PricingTime(promotionsOf, paying.taxPoint(), held);
        return Pricer.price(editions.books(moments.now(), promotionsOf), moments.basket(), time, visit);
    }

    private static boolean betters(Outcome<PricedAcross> next, Outcome<PricedAcross> best) {
        return next.isDone()
                && (!best.isDone()
                        || next.orElseThrow().priced().due()
                                <= best.orElseThrow().priced().due());
    }
}
