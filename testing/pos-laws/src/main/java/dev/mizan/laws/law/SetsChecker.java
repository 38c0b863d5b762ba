// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.solver.Budget;
import dev.mizan.laws.deal.CertificateChecker;
import dev.mizan.laws.deal.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Believes no search among promotions that may not all stand together: it forms every set that may, and what a set saves it
 * believes only where the {@link CertificateChecker} verifies its deals, every choice of its competing phases was tried, and
 * what took its turn gives what its terms promise. For shops that {@link EverySet} and {@link ClaimLaws} can judge.
 */
public final class SetsChecker {
    private final EverySet every;
    private final Map<List<Promotion>, Long> sets = new LinkedHashMap<>();
    private final long best;
    private boolean sure = true;

    /** Forms every set and prices it; one that the shop's budget leaves unproven, with an office's. */
    public SetsChecker(PromotedShop shop) {
        every = new EverySet(shop);
        shop.books().promotions().promotions().forEach(it -> believed(List.of(it)));
        every.sets().forEach(set -> sets.put(set, believed(set)));
        best = Collections.max(sets.values());
    }

    /** The most that any set saves. */
    public long best() {
        return best;
    }

    /**
     * Judges a claim.
     *
     * @param applied the promotions that apply
     * @param saving what they are said to save
     * @param gap what no other set is said to save above that
     */
    public Verdict check(List<Promotion> applied, long saving, long gap) {
        if (EverySet.areApart(applied) || saving > most(applied)) {
            return Verdict.REFUSED_PLAN;
        }
        if (gap < 0 || saving + gap < best) {
            return Verdict.REFUSED_BOUND;
        }
        return sure ? Verdict.VERIFIED : Verdict.UNCHECKED;
    }

    /**
     * What they save, or one of the sets that they are of: a deal that took no units stood in the contest all the same, and which
     * plan is found within a budget goes by all that stand in it.
     */
    long most(List<Promotion> applied) {
        return sets.entrySet().stream()
                .filter(set -> set.getKey().containsAll(applied))
                .mapToLong(Map.Entry::getValue)
                .reduce(believed(applied), Math::max);
    }

    private long believed(List<Promotion> set) {
        PromotedShop own = every.with(set);
        PromotedShop proven = own.priced().discounts().gap() == 0 ? own : own.under(Budget.OFFICE);
        sure &= proven.priced().discounts().gap() == 0
                && ClaimLaws.everyClaimHolds(proven).isEmpty()
                && eachGivesWhatItPromises(proven).isEmpty();
        return every.saves(set);
    }

    /** What takes its turn gives so much of what those before it left; and of what did not give, nothing is due at the end. */
    private static List<String> eachGivesWhatItPromises(PromotedShop shop) {
        Discounts discounts = shop.priced().discounts();
        List<Promotion> before = new ArrayList<>();
        Broken broken = new Broken();
        for (int k = 0; k < discounts.size(); k++) {
            Promotion promotion = discounts.promotion(k);
            if (takesItsTurn(shop, promotion)) {
                long due = EveryChoice.alone(shop, promotion, before::contains);
                broken.unlessEqual(due, discounts.value(k), "what " + promotion.id() + " gives");
            }
            before.add(promotion);
        }
        for (Promotion promotion : shop.books().promotions().promotions()) {
            if (takesItsTurn(shop, promotion) && !before.contains(promotion)) {
                broken.unlessEqual(
                        0L, EveryChoice.alone(shop, promotion, before::contains), "what is left to " + promotion.id());
            }
        }
        return broken.list();
    }

    private static boolean takesItsTurn(PromotedShop shop, Promotion promotion) {
        return promotion.benefits().get(0).reward() instanceof Reduction
                && !shop.books().promotions().policy().competing().contains(EveryChoice.phase(promotion));
    }
}
