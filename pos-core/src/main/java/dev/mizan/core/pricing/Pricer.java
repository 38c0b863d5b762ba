// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.explain.Claim;
import dev.mizan.core.pricing.explain.Proof;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.internal.Contested;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices baskets: a pure function of books, basket and time, so the same input gives the same minor units on every till
 * and thread. The order of the lines plays no part: what a line comes to goes with its content.
 *
 * <p>Refused are an item that the catalogue does not know or that is not sold on the day ({@link
 * dev.mizan.core.catalog.CatalogueReason}), a line without a price ({@link dev.mizan.core.price.PriceReason}), one
 * without a tax rate ({@link dev.mizan.core.tax.TaxReason}) and one beyond {@value #MAX_LINE} minor units ({@link
 * PricingReason}). Within that limit no sum can overflow.
 */
public final class Pricer {
    /** The most that one line may come to, in minor units; 2,000 such lines fit a long, tax included. */
    public static final long MAX_LINE = 1_000_000_000_000_000L;

    private Pricer() {}

    /** Prices a basket afresh; the result is immutable. */
    public static Outcome<PricedBasket> price(Books books, Basket basket, PricingTime at) {
        return price(books, basket, at, Visit.PLAIN);
    }

    /** Prices a basket afresh, with coupons and what else promotions may ask for. */
    public static Outcome<PricedBasket> price(Books books, Basket basket, PricingTime at, Visit visit) {
        Columns columns = new Columns(books, basket, at);
        Outcome<PricedBasket> refused = fill(columns, books, visit);
        return refused != null ? refused : Outcome.done(new PricedBasket(columns));
    }

    /** Prices a basket on a pad; the result holds until the pad's next pricing. */
    public static Outcome<PricedBasket> price(Books books, Basket basket, PricingTime at, PricingPad pad) {
        return price(books, basket, at, Visit.PLAIN, pad);
    }

    /** Prices a basket on a pad, with coupons and what else promotions may ask for. */
    public static Outcome<PricedBasket> price(Books books, Basket basket, PricingTime at, Visit visit, PricingPad pad) {
        Columns columns = pad.begin(books, basket, at);
        Outcome<PricedBasket> refused = fill(columns, books, visit);
        return refused != null ? refused : pad.answer(columns);
    }

    /**
     * Says of each promotion that is about something in a basket what became of it: for people who ask, not for the hot
     * path.
     */
    public static Outcome<List<Verdict>> explain(Books books, Basket basket, PricingTime at, Visit visit) {
        Columns columns = new Columns(books, basket, at);
        Outcome<PricedBasket> refused = fill(columns, books, visit);
        return refused == null ? Explaining.of(columns, books) : refused.map(never -> List.of());
    }

    /** The proof that a basket got its best deal; empty where no deals competed. */
    public static Outcome<Optional<Proof>> proof(Books books, Basket basket, PricingTime at, Visit visit) {
        Columns columns = new Columns(books, basket, at);
        Outcome<PricedBasket> refused = fill(columns, books, visit);
        if (refused != null) {
            return refused.map(never -> Optional.empty());
        }
        return Outcome.done(proof(columns));
    }

    /** All that is claimed of how a basket was priced, for a checker that believes none of it; empty where nothing competed. */
    public static Outcome<List<Claim>> claims(Books books, Basket basket, PricingTime at, Visit visit) {
        Columns columns = new Columns(books, basket, at);
        Outcome<PricedBasket> refused = fill(columns, books, visit);
        if (refused != null) {
            return refused.map(never -> List.of());
        }
        List<Claim> claims = new ArrayList<>();
        proof(columns).ifPresent(proof -> claims.add(new Claim.Deals(proof, proof.gap())));
        if (columns.promoted != null) {
            Run run = columns.promoted.run();
            if (claims.isEmpty() && run.contested().gap() > 0) {
                claims.add(new Claim.TooLarge(run.contested().gap()));
            }
            if (run.contested().untaken() > 0) {
                claims.add(new Claim.Untaken(run.contested().untaken()));
            }
            for (Phase phase : Phase.values()) {
                if (run.rivals().chose(phase)) {
                    claims.add(new Claim.Choice(phase, run.rivals().gap(phase)));
                }
            }
            if (!run.stacked().chosenAmong().isEmpty()) {
                claims.add(new Claim.Alternatives(
                        run.stacked().chosenAmong(), run.stacked().gap()));
            }
        }
        return Outcome.done(List.copyOf(claims));
    }

    /** Of columns that were just filled and priced. */
    static Optional<Proof> proof(Columns columns) {
        Promoted promoted = columns.promoted;
        if (promoted == null || promoted.run().contested().certificate() == null) {
            return Optional.empty();
        }
        Contested contest = promoted.run().contested();
        return Optional.of(new Proof(
                contest.problem(), Objects.requireNonNull(contest.certificate()), contest.status(), contest.planGap()));
    }

    private static @Nullable Outcome<PricedBasket> fill(Columns columns, Books books, Visit visit) {
        columns.visit = visit;
        Outcome<PricedBasket> refused = LinePricing.fill(columns, books);
        if (refused != null) {
            return refused;
        }
        if (columns.promoted != null) {
            Promoting.apply(columns, columns.promoted, books);
        }
        Taxation.tax(columns, books);
        columns.finish();
        return null;
    }
}
