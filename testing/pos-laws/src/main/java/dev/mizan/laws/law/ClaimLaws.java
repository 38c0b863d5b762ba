// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.explain.Claim;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.laws.deal.CertificateChecker;
import dev.mizan.laws.deal.Verdict;
import java.util.List;

/**
 * Checks all that is claimed of how a basket was priced, with nothing of the engine: deals by their certificate, the choice of
 * a phase by trying every one, and promotions that may not stand together by the {@link SetsChecker}. For shops of pieces, promotions
 * of one benefit, without floors.
 */
public final class ClaimLaws {
    private static final int CAP = 400_000;

    private ClaimLaws() {}

    /** Each claim holds, and together they are what status and gap say. */
    public static List<String> everyClaimHolds(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        Discounts discounts = priced.discounts();
        Broken broken = new Broken();
        long gaps = 0;
        for (Claim claim : claims(shop)) {
            gaps += claim.gap();
            broken.unless(claim.gap() >= 0, "%s is below zero", claim);
            if (claim instanceof Claim.Deals deals) {
                CertificateChecker checker =
                        new CertificateChecker(deals.proof().problem(), CAP);
                Verdict verdict = checker.check(deals.proof().certificate());
                broken.unless(verdict == Verdict.VERIFIED, "the certificate of deals is %s", verdict);
                long saved = of(Phase.ITEM, discounts);
                long least = deals.proof().certificate().saving();
                long taken = least - untaken(claims(shop));
                broken.unless(saved == taken, "deals save %d, and certified is %d", saved, taken);
                long open = deals.proof().certificate().claimed() - least;
                broken.unlessEqual(open, claim.gap(), "the gap of the deals");
            } else if (claim instanceof Claim.Choice choice) {
                long best = new EveryChoice(shop, choice.phase()).best();
                long saved = of(choice.phase(), discounts);
                broken.unless(saved <= best, "%s saves %d, more than the best, %d", choice.phase(), saved, best);
                broken.unless(saved + claim.gap() >= best, "%s saves %d of %d", choice.phase(), saved, best);
            } else if (claim instanceof Claim.Alternatives) {
                Verdict verdict = new SetsChecker(shop)
                        .check(AlternativeLaws.applied(discounts), AlternativeLaws.saved(discounts), discounts.gap());
                broken.unless(verdict == Verdict.VERIFIED, "the choice among sets is %s", verdict);
            }
        }
        return broken.unlessEqual(gaps, discounts.gap(), "the sum of the gaps")
                .unlessEqual(gaps == 0, discounts.status() == Status.PROVEN_OPTIMAL, "what is proven")
                .list();
    }

    /** What is certified and was not there to be taken off. */
    private static long untaken(List<Claim> claims) {
        return claims.stream()
                .filter(Claim.Untaken.class::isInstance)
                .mapToLong(Claim::gap)
                .sum();
    }

    /** All that is claimed of a basket. */
    public static List<Claim> claims(PromotedShop shop) {
        return Pricer.claims(shop.books(), shop.basket(), shop.time(), shop.visit())
                .orElseThrow();
    }

    private static long of(Phase phase, Discounts discounts) {
        long sum = 0;
        for (int k = 0; k < discounts.size(); k++) {
            sum += discounts.promotion(k).benefits().get(0).phase() == phase ? discounts.value(k) : 0;
        }
        return sum;
    }
}
