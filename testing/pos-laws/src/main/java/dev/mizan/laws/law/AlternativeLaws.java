// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.laws.deal.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What holds of promotions that may not all stand together, where the best choice is looked for; beside the numbered laws. */
public final class AlternativeLaws {
    private AlternativeLaws() {}

    /** Of promotions of equal priority, through all phases, no other set that may stand together saves more. */
    public static List<String> theSetIsTheBestOfAll(PromotedShop shop) {
        Discounts found = shop.priced().discounts();
        return new Broken()
                .unlessEqual(new EverySet(shop).best(), found.total(), "the best of all sets")
                .unlessEqual(Status.PROVEN_OPTIMAL, found.status(), "its proof")
                .list();
    }

    /** Under any budget the best of all sets is no more than the gap above what was found. */
    public static List<String> theBestIsWithinTheGap(PromotedShop shop) {
        Discounts found = shop.priced().discounts();
        long best = new EverySet(shop).best();
        boolean within = saved(found) + found.gap() >= best;
        return new Broken()
                .unless(within, "%d and a gap of %d, but the best is %d", saved(found), found.gap(), best)
                .unless(found.gap() > 0 || found.status() == Status.PROVEN_OPTIMAL, "unproven without a gap")
                .list();
    }

    /** What a customer saves, delivery included. */
    static long saved(Discounts discounts) {
        return discounts.total() + discounts.shippingWaived();
    }

    /** No two that may not stand together apply. */
    public static List<String> noTwoThatMayNotStandTogetherApply(PromotedShop shop) {
        List<Promotion> applied = applied(shop.priced().discounts());
        return new Broken()
                .unless(!EverySet.areApart(applied), "some of %s stand together", applied)
                .list();
    }

    /** The checker verifies what is claimed, and believes neither a bound below the best nor more saved. */
    public static List<String> aCheckerBelievesTheClaimAndNoLie(PromotedShop shop) {
        Discounts found = shop.priced().discounts();
        List<Promotion> applied = applied(found);
        SetsChecker checker = new SetsChecker(shop);
        long under = checker.best() - 1 - saved(found);
        return new Broken()
                .unlessEqual(Verdict.VERIFIED, checker.check(applied, saved(found), found.gap()), "what is claimed")
                .unlessEqual(Verdict.REFUSED_BOUND, checker.check(applied, saved(found), under), "the best less one")
                .unlessEqual(
                        Verdict.REFUSED_PLAN,
                        checker.check(applied, checker.most(applied) + 1, found.gap()),
                        "more than these can save")
                .list();
    }

    /**
     * Where a merchant asked for a priority it is kept: one that would give something is left out only for the sake of one of at
     * least its priority, unless it gives nothing beside those that may stand with it.
     */
    public static List<String> priorityIsKeptWhereItWasAskedFor(PromotedShop shop) {
        List<Promotion> applied = applied(shop.priced().discounts());
        EverySet every = new EverySet(shop);
        Broken broken = new Broken();
        for (Promotion out : every.able()) {
            if (applied.contains(out)) {
                continue;
            }
            List<Promotion> beside = new ArrayList<>();
            List<Promotion> besideAll = new ArrayList<>();
            boolean outranked = false;
            boolean shut = false;
            for (Promotion it : every.able()) {
                boolean apart = EverySet.apart(it, out);
                boolean gave = applied.contains(it);
                outranked |= apart
                        && gave
                        && it.stacking().priority() >= out.stacking().priority();
                shut |= apart && gave;
                boolean free = every.able().stream().noneMatch(other -> other != it && EverySet.apart(it, other));
                if (it != out && (free || gave && !apart)) {
                    beside.add(it);
                }
                if (it == out || !apart) {
                    besideAll.add(it);
                }
            }
            beside.add(out);
            boolean gives = gives(every, out, beside) && gives(every, out, besideAll);
            broken.unless(!shut || outranked || !gives, "%s is left out for lower ones", out.id());
        }
        return broken.list();
    }

    private static boolean gives(EverySet every, Promotion one, List<Promotion> beside) {
        return every.with(beside).priced().discounts().applied(one.id());
    }

    static List<Promotion> applied(Discounts discounts) {
        List<Promotion> applied = new ArrayList<>();
        for (int k = 0; k < discounts.size(); k++) {
            applied.add(discounts.promotion(k));
        }
        return applied;
    }
}
