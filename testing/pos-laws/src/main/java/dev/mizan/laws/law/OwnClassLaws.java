// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.Condition;
import dev.mizan.core.promotion.condition.Purchase;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.Reduction.Reach;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * What a reward, a condition or an objective of a host's own must keep to, beside what holds of every promotion: run these over
 * shops that {@code dev.mizan.laws.gen.PromotedShops} draws, or over your own. Each answers what broke it, in words.
 */
public final class OwnClassLaws {
    private OwnClassLaws() {}

    /**
     * A reward of a host's own: it answers the same again and in any order of lines, breaks no law of amounts, takes off what
     * its {@link Reduction#reach} says, and where it competes the customer pays no more than by it alone.
     */
    public static List<String> aReward(PromotedShop shop, Reduction own, Random random) {
        List<String> broken = new ArrayList<>();
        for (Phase phase : own.perUnit()
                ? List.of(Phase.CATALOGUE, Phase.LINE, Phase.BASKET)
                : List.of(Phase.LINE, Phase.BASKET)) {
            for (Contest contest : Contest.values()) {
                PromotionPolicy policy = PromotionPolicy.USUAL.contest(phase, contest);
                PromotedShop with = shop.with(book(policy, promotion("OWN", phase, own)));
                broken.addAll(PricingLaws.broken(with));
                broken.addAll(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(with, random));
                if (contest == Contest.BEST_DEAL) {
                    broken.addAll(competing(with, policy, phase, own));
                }
            }
        }
        broken.addAll(itsReachIsTrue(shop, own));
        return broken;
    }

    private static List<String> competing(PromotedShop with, PromotionPolicy policy, Phase phase, Reduction own) {
        Promotion rival = promotion("RIVAL", phase, PercentOff.of("5"));
        PricedBasket both = with.with(book(policy, promotion("OWN", phase, own), rival))
                .priced();
        long least = Math.max(
                with.priced().discounts().total(),
                with.with(book(policy, rival)).priced().discounts().total());
        long most = both.discounts().total() + both.discounts().gap();
        return new Broken()
                .unless(most >= least, "beside another in %s only %d of %d is off", phase, most, least)
                .list();
    }

    /** What is taken off all lines, against what is taken off each item's lines by themselves. */
    private static List<String> itsReachIsTrue(PromotedShop shop, Reduction own) {
        PromotedShop with = shop.with(book(PromotionPolicy.USUAL, promotion("OWN", Phase.LINE, own)));
        long together = with.priced().discounts().total();
        long apart = 0;
        var items = new HashSet<>(
                shop.basket().lines().stream().map(BasketLine::item).toList());
        for (var item : items) {
            PromotionPolicy policy = PromotionPolicy.USUAL;
            Promotion alone = Promotion.builder("OWN", Text.en("own"))
                    .gives(Phase.LINE, Selector.items(item.value()), own)
                    .build();
            apart += shop.with(book(policy, alone)).priced().discounts().total();
        }
        Broken broken = new Broken();
        if (own.reach() == Reach.EACH) {
            broken.unless(together == apart, "of each line by itself %d is off, and %d of all", apart, together);
        } else if (own.reach() == Reach.LESS_TOGETHER) {
            broken.unless(together <= apart, "of all %d is off, more than the %d of each", together, apart);
        }
        return broken.list();
    }

    /**
     * A condition of a host's own: it answers the same again and in any order of lines, holds exactly where nothing is missing,
     * and never without the goods that it {@linkplain Condition#needs needs}, by which the index finds it.
     */
    public static List<String> aCondition(PromotedShop shop, Condition own, Random random) {
        List<Boolean> held = new ArrayList<>();
        Condition watched = new Watched(own, held);
        Promotion half = Promotion.builder("OWN", Text.en("own"))
                .when(watched)
                .gives(Phase.BASKET, PercentOff.of("50"))
                .build();
        Promotion plain = Promotion.builder("OWN", Text.en("own"))
                .when(own)
                .gives(Phase.BASKET, PercentOff.of("50"))
                .build();
        PromotedShop with = shop.with(book(PromotionPolicy.USUAL, plain));
        List<String> broken = new ArrayList<>(PricingLaws.broken(with));
        broken.addAll(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(with, random));
        PricedBasket found = with.priced();
        PricedBasket always =
                shop.with(book(PromotionPolicy.USUAL, half)).priced();
        Broken more = new Broken();
        more.unless(new HashSet<>(held).size() <= 1, "it holds and holds not: %s", held);
        more.unlessEqual(
                always.discounts().total(), found.discounts().total(), "what is off, found by no key and by its needs");
        broken.addAll(more.list());
        return broken;
    }

    /** Asks on behalf of another, and says nothing of what that needs, so that every basket asks it. */
    private record Watched(Condition own, List<Boolean> held) implements Condition {
        @Override
        public long missing(Purchase purchase) {
            long missing = own.missing(purchase);
            held.add(own.holds(purchase));
            held.add(missing <= 0);
            return missing;
        }

        @Override
        public boolean holds(Purchase purchase) {
            return missing(purchase) <= 0;
        }

        @Override
        public long leastOnLine() {
            return own.leastOnLine();
        }
    }

    /**
     * An objective of a host's own: the customer pays what the least total asks, in any order of lines, and what it favours is
     * no less than under the least total alone.
     */
    public static List<String> anObjective(PromotedShop shop, Objective own, Random random) {
        PromotionBook book = shop.books().promotions();
        PromotedShop with = shop.with(book.policy(book.policy().objective(own)));
        PromotedShop least = shop.with(book.policy(book.policy().objective(Objective.LEAST_TOTAL)));
        List<String> broken =
                new ArrayList<>(SameAnswerLaws.neitherOrderNorSplittingOfLinesMovesAMinorUnit(with, random));
        PricedBasket one = with.priced();
        PricedBasket other = least.priced();
        if (one.discounts().gap() == 0 && other.discounts().gap() == 0) {
            broken.addAll(new Broken()
                    .unlessEqual(other.discounts().total(), one.discounts().total(), "what is off")
                    .unless(favoured(one, own) + one.size() >= favoured(other, own), "it is favoured less")
                    .list());
        }
        return broken;
    }

    private static long favoured(PricedBasket priced, Objective own) {
        long sum = 0;
        for (int k = 0; k < priced.discounts().size(); k++) {
            Promotion promotion = priced.discounts().promotion(k);
            sum += own.fewest()
                    ? -priced.discounts().times(k)
                    : priced.discounts().value(k) * own.favours(promotion).millionths() / 100_000_000;
        }
        return sum;
    }

    private static PromotionBook book(PromotionPolicy policy, Promotion... promotions) {
        return PromotionBook.under(policy).define(List.of(promotions), List.of()).orElseThrow();
    }

    private static Promotion promotion(String id, Phase phase, Reduction reward) {
        return Promotion.builder(id, Text.en(id)).gives(phase, reward).build();
    }
}
