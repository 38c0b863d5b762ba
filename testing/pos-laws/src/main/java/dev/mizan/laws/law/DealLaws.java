// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.explain.Proof;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.laws.deal.CertificateChecker;
import dev.mizan.laws.deal.PlainGreedy;
import dev.mizan.laws.deal.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What holds of deals that compete for units; {@link PricingLaws} has the numbers. */
public final class DealLaws {
    /** States that the checker may look at. */
    private static final int CAP = 400_000;

    private DealLaws() {}

    /** 3: the units of a competing deal's shares are as many as its groups have: so many times the size of one. */
    public static List<String> aDealHasAsManyUnitsAsItsGroups(PromotedShop shop) {
        if (shop.books().promotions().policy().contest(Phase.ITEM) == Contest.IN_TURN) {
            return List.of();
        }
        Discounts discounts = shop.priced().discounts();
        Broken broken = new Broken();
        for (int k = 0; k < discounts.size(); k++) {
            if (isDeal(discounts.promotion(k))) {
                long units = 0;
                for (int s = 0; s < discounts.shares(); s++) {
                    units += discounts.shareOf(s) == k ? discounts.shareUnits(s) : 0;
                }
                long expected = discounts.times(k) * size(discounts.promotion(k));
                broken.unlessEqual(
                        expected, units, "units of " + discounts.promotion(k).id());
            }
        }
        return broken.list();
    }

    /** How many units stand in one group. */
    private static int size(Promotion deal) {
        Reward reward = deal.benefits().get(0).reward();
        if (reward instanceof GroupPercent group) {
            return group.size();
        } else if (reward instanceof GroupAmount group) {
            return group.size();
        } else if (reward instanceof GroupPrice group) {
            return group.size();
        } else if (reward instanceof CheapestFree group) {
            return group.size();
        } else if (reward instanceof BuyGet group) {
            return group.buy().quantity() + group.get().quantity();
        }
        return ((Bundle) reward).parts().stream().mapToInt(Slot::quantity).sum();
    }

    /** 3: each unit stands in at most one group of deals that compete. */
    public static List<String> eachUnitStandsInAtMostOneGroup(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        Discounts discounts = priced.discounts();
        Broken broken = new Broken();
        for (int i = 0; i < priced.size(); i++) {
            long grouped = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                boolean deal = isDeal(discounts.promotion(discounts.shareOf(s)));
                grouped += deal && discounts.shareLine(s) == i ? discounts.shareUnits(s) : 0;
            }
            long units = PromotedShop.units(priced.basket().line(i).quantity());
            broken.unless(grouped <= units, "%d of the %d units of line %d stand in groups", grouped, units, i);
        }
        return broken.list();
    }

    /** Beside 3: no promotion applies more often than it may. */
    public static List<String> noPromotionAppliesMoreOftenThanItMay(PromotedShop shop) {
        Discounts discounts = shop.priced().discounts();
        Broken broken = new Broken();
        for (int k = 0; k < discounts.size(); k++) {
            int most = discounts.promotion(k).atMost();
            broken.unless(most == 0 || discounts.times(k) <= most, "%s applies %d times", k, discounts.times(k));
        }
        return broken.list();
    }

    static boolean isDeal(Promotion promotion) {
        return promotion.benefits().get(0).reward() instanceof GroupReward;
    }

    /** 4: the deal is the best of all ways to form groups, for up to nine units. */
    public static List<String> theDealIsTheBestOfAllWays(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        return new Broken()
                .unlessEqual(new EveryWay(shop).best(), priced.discounts().total(), "the best deal")
                .unlessEqual(Status.PROVEN_OPTIMAL, priced.discounts().status(), "its proof")
                .list();
    }

    /**
     * 4: where groups may come to less than is taken off them, no way of forming groups saves more than is claimed. More may
     * be saved than group by group: what is taken off all groups of a deal is shared among them.
     */
    public static List<String> noWaySavesMoreThanIsClaimed(PromotedShop shop) {
        Discounts found = shop.priced().discounts();
        long best = new EveryWay(shop).best();
        return new Broken()
                .unless(
                        found.total() + found.gap() >= best,
                        "%d and a gap of %d, of %d",
                        found.total(),
                        found.gap(),
                        best)
                .list();
    }

    /** 4: nor does any order of greed save more. */
    public static List<String> noOrderOfGreedSavesMore(PromotedShop shop, Random random) {
        Broken broken = new Broken();
        proof(shop).ifPresent(proof -> {
            long saving = proof.certificate().saving();
            broken.unless(PlainGreedy.best(proof.problem()) <= saving, "the steepest greed saves more");
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, proof.problem().deals()).boxed().toList());
            for (int i = 0; i < 10; i++) {
                Collections.shuffle(order, random);
                broken.unless(PlainGreedy.saving(proof.problem(), order) <= saving, "greed in order %s", order);
            }
        });
        return broken.list();
    }

    /** 5: one more competing deal never raises the total; thresholds are on original amounts. */
    public static List<String> oneMoreDealNeverRaisesTheTotal(PromotedShop shop, Promotion more) {
        PromotionBook book =
                shop.books().promotions().define(List.of(more), List.of()).orElseThrow();
        PricedBasket with = shop.with(book).priced();
        long before = shop.priced().discounts().total();
        long after = with.discounts().total() + with.discounts().gap();
        return new Broken()
                .unless(after >= before, "%s raises the total by %d", more.id(), before - after)
                .list();
    }

    /** 8: every deal that applies without limit, twice over, saves what each saves once. */
    public static List<String> aDealTwiceOverSavesTheSame(PromotedShop shop) {
        List<Promotion> again = new ArrayList<>();
        for (Promotion promotion : shop.books().promotions().promotions()) {
            if (promotion.atMost() > 0) {
                continue;
            }
            var twin = Promotion.builder(promotion.id() + "-AGAIN", promotion.name())
                    .gives(promotion.benefits().get(0));
            promotion.conditions().forEach(twin::when);
            again.add(twin.build());
        }
        PricedBasket twice = shop.with(
                        shop.books().promotions().define(again, List.of()).orElseThrow())
                .priced();
        Discounts once = shop.priced().discounts();
        return once.status() == Status.PROVEN_OPTIMAL && twice.discounts().status() == Status.PROVEN_OPTIMAL
                ? new Broken()
                        .unlessEqual(once.total(), twice.discounts().total(), "what is saved")
                        .list()
                : List.of();
    }

    /**
     * 9: all prices and amounts times k give k times the discount, but for the minor units that were rounded: at most one
     * for each promotion and line, times k.
     *
     * @param large a shop
     * @param larger the same with every amount times k
     */
    public static List<String> allAmountsTimesKGiveKTimesTheDiscount(PromotedShop large, PromotedShop larger, long k) {
        long expected = k * large.priced().discounts().total();
        long found = larger.priced().discounts().total();
        int promotions = large.books().promotions().promotions().size();
        long rounded = (k + 1) * (promotions + 1) * (large.basket().size() + 1);
        return new Broken()
                .unless(Math.abs(found - expected) <= rounded, "%d times: %d, not %d", k, found, expected)
                .list();
    }

    /** 19: the certificate is verified; no plan with a unit more or less is both believed and better. */
    public static List<String> onlyTheTruePlanIsBelieved(PromotedShop shop) {
        Optional<Proof> found = proof(shop);
        if (found.isEmpty()) {
            return List.of();
        }
        Broken broken = new Broken();
        Certificate honest = found.get().certificate();
        CertificateChecker checker = new CertificateChecker(found.get().problem(), CAP);
        broken.unlessEqual(Verdict.VERIFIED, checker.check(honest), "the certificate");
        Certificate more = new Certificate(honest.prices(), honest.plan(), honest.saving() + 1, honest.gaps());
        broken.unless(checker.check(more) != Verdict.VERIFIED, "that the same plan saves one more is believed");
        int[] plan = honest.plan();
        for (int i = 3; i < plan.length; i += 4) {
            for (int by : new int[] {1, -1}) {
                plan[i] += by;
                Certificate same = new Certificate(honest.prices(), plan, honest.saving(), honest.gaps());
                Certificate better = new Certificate(honest.prices(), plan, honest.saving() + 1, honest.gaps());
                broken.unless(checker.check(same) != Verdict.VERIFIED, "a unit %d at %d is believed", by, i);
                broken.unless(checker.check(better) != Verdict.VERIFIED, "a lie with a unit %d is believed", by);
                plan[i] -= by;
            }
        }
        return broken.list();
    }

    private static Optional<Proof> proof(PromotedShop shop) {
        return Pricer.proof(shop.books(), shop.basket(), shop.time(), shop.visit())
                .orElseThrow();
    }
}
