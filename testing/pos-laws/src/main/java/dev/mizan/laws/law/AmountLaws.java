// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds of the amounts of one priced basket; {@link PricingLaws} has the numbers. */
public final class AmountLaws {
    /** Rows of a screen. */
    private static final int SCREEN = 24;

    private AmountLaws() {}

    /** 1: line nets, taxes and rounding sum to the total; shares sum to lines and to promotions, units to shares. */
    public static List<String> linesAddUpToTheTotal(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        Discounts discounts = priced.discounts();
        Broken broken = new Broken();
        long gross = 0;
        long off = 0;
        for (int i = 0; i < priced.size(); i++) {
            gross += priced.net(i) + priced.tax(i);
            off += priced.discount(i);
            long shares = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                shares += discounts.shareLine(s) == i ? discounts.shareAmount(s) : 0;
            }
            long each = 0;
            long units = PromotedShop.units(priced.basket().line(i).quantity());
            for (long unit = 0; unit < units; unit++) {
                each += discounts.unitDiscount(i, unit, units);
            }
            broken.unlessEqual(priced.discount(i), shares, "shares of line " + i);
            broken.unlessEqual(priced.discount(i), each, "units of line " + i);
        }
        broken.unlessEqual(priced.gross(), gross, "net and tax of the lines");
        broken.unlessEqual(discounts.total(), off, "discounts of the lines");
        for (int k = 0; k < discounts.size(); k++) {
            long value = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                value += discounts.shareOf(s) == k ? discounts.shareAmount(s) : 0;
            }
            broken.unlessEqual(
                    discounts.value(k),
                    value,
                    "shares of " + discounts.promotion(k).id());
            broken.unless(discounts.vendorValue(k) >= 0 && discounts.vendorValue(k) <= value, "vendors pay too much");
        }
        return broken.list();
    }

    /** 2: no line is below zero or its floor, nor above its price, where no promotion may make goods dearer. */
    public static List<String> noLineIsBelowZeroOrItsFloorNorAboveItsPrice(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        Broken broken = new Broken();
        for (int i = 0; i < priced.size(); i++) {
            long left = priced.listed(i) - priced.discount(i);
            broken.unless(priced.discount(i) >= 0, "line %d is dearer than its price", i);
            broken.unless(priced.net(i) >= 0 && priced.tax(i) >= 0, "line %d is below zero", i);
            long least = Math.min(priced.listed(i), floor(shop, priced.basket().line(i)));
            boolean held = left >= least || priced.gross(i) >= least || priced.discount(i) == 0;
            broken.unless(held, "line %d is at %d, below its floor %d", i, left, least);
        }
        return broken.list();
    }

    /** What a line comes to at the floor of its goods, cut off. */
    private static long floor(PromotedShop shop, BasketLine line) {
        List<String> path =
                shop.books().catalogue().find(line.item()).orElseThrow().path();
        long each = shop.books().promotions().guard().floors().stream()
                .filter(it -> path.containsAll(it.goods().groups()))
                .mapToLong(it -> it.least().minor())
                .max()
                .orElse(0);
        return each * line.quantity().steps() / line.quantity().unit().stepsInOne();
    }

    /** 10: parts sum to the whole, each within a minor unit of its ideal, none beyond its room, none for no weight. */
    public static List<String> proratedPartsAreNearestToTheirIdeals(long whole, long[] weights, long[] room) {
        Broken broken = new Broken();
        long[] parts = Remainder.LARGEST_REMAINDER.split(whole, weights);
        long total = Arrays.stream(weights).sum();
        broken.unlessEqual(whole, Arrays.stream(parts).sum(), "the sum of the parts");
        for (int i = 0; i < parts.length && total > 0; i++) {
            long apart = Math.abs(parts[i] * total - whole * weights[i]);
            broken.unless(apart < total, "part %d is %d, a minor unit from its ideal", i, parts[i]);
            broken.unless(weights[i] > 0 || parts[i] == 0, "part %d weighs nothing and gets %d", i, parts[i]);
        }
        long[] turned = new long[weights.length];
        Arrays.setAll(turned, i -> weights[weights.length - 1 - i]);
        long[] other = Remainder.LARGEST_REMAINDER.split(whole, turned);
        Arrays.sort(parts);
        Arrays.sort(other);
        broken.unless(tie(whole, weights, total) || Arrays.equals(parts, other), "the order decides who gets what");
        long most = Math.min(whole, Arrays.stream(room).sum());
        long[] within = Remainder.LARGEST_REMAINDER.splitWithin(most, weights, room);
        broken.unlessEqual(most, Arrays.stream(within).sum(), "the sum of the parts with room");
        for (int i = 0; i < within.length; i++) {
            broken.unless(within[i] >= 0 && within[i] <= room[i], "part %d has no room for %d", i, within[i]);
        }
        return broken.list();
    }

    /** Whether two parts of different weights lose the same: then the caller's order, which the pricer makes canonical. */
    private static boolean tie(long whole, long[] weights, long total) {
        Map<Long, Long> weightOf = new HashMap<>();
        for (long weight : weights) {
            Long other = total == 0 ? null : weightOf.put(whole * weight % total, weight);
            if (other != null && other != weight) {
                return true;
            }
        }
        return false;
    }

    /** 11: with 100 % off, on lines or on the basket, reckoned with tax or without, total, net and tax are all zero. */
    public static List<String> oneHundredPercentOffIsZero(PromotedShop shop, boolean onBasket, boolean withTax) {
        Phase phase = onBasket ? Phase.BASKET : Phase.LINE;
        Promotion all = Promotion.builder("ALL", Text.en("all"))
                .gives(new Benefit(phase, Selector.ALL, PercentOff.of("100"), withTax))
                .build();
        PricedBasket priced = shop.with(PromotionBook.of(all)).priced();
        Broken broken = new Broken();
        for (int i = 0; i < priced.size(); i++) {
            broken.unless(priced.gross(i) == 0 && priced.net(i) == 0 && priced.tax(i) == 0, "line %d is not free", i);
        }
        return broken.unless(priced.gross() == 0 && priced.tax() == 0, "%s is asked", priced.total())
                .list();
    }

    /**
     * 12: a price without tax, sold as what it comes to with tax, has the same net again, within a minor unit for each
     * rounding: one for each unit of the first, for each line, or for each rate of a document, by the level.
     *
     * @param without a basket without promotions whose prices hold no tax
     * @param with the same goods, each line at the price that the first basket asks for it, tax included
     */
    public static List<String> takingTaxOutUndoesPuttingItOn(PricedBasket without, PricedBasket with, TaxLevel level) {
        Broken broken = new Broken();
        broken.unlessEqual(without.gross(), with.gross(), "what the shopper pays");
        long roundings = switch (level) {
            case UNIT ->
                without.basket().lines().stream()
                        .mapToLong(line -> PromotedShop.units(line.quantity()))
                        .sum();
            case LINE -> with.size();
            case GROUP, DOCUMENT -> with.taxTotals().size();
        };
        long apart = Math.abs(without.net() - with.net());
        return broken.unless(apart <= roundings, "nets are %d apart", apart).list();
    }

    /** 20: what the explanation says that each promotion took off sums to the discount. */
    public static List<String> explainedDeltasSumToTheDiscount(PromotedShop shop) {
        long told = 0;
        for (Verdict verdict : Pricer.explain(shop.books(), shop.basket(), shop.time(), shop.visit())
                .orElseThrow()) {
            told += verdict instanceof Verdict.Applied applied ? applied.value() : 0;
        }
        return new Broken()
                .unlessEqual(shop.priced().discounts().total(), told, "what is told")
                .list();
    }

    /** 20: so do the branches of each line's tree, vendor's and shop's parts apart; and it fits a screen. */
    public static List<String> theTreeOfEachLineAddsUp(PromotedShop shop) {
        WhyBasket why = WhyBasket.of(shop.books(), shop.basket(), shop.time(), shop.visit())
                .orElseThrow();
        Broken broken = new Broken();
        for (int i = 0; i < why.lines().size(); i++) {
            Why line = why.lines().get(i);
            broken.unlessEqual(why.priced().listed(i), line.listed().minor(), "before promotions");
            broken.unlessEqual(why.priced().discount(i), line.off().minor(), "what is off");
            broken.unlessEqual(why.priced().gross(i), line.gross().minor(), "what is to pay");
            long parts = line.shares().stream()
                    .mapToLong(share -> share.byShop().plus(share.byVendor()).minor())
                    .sum();
            broken.unlessEqual(line.off().minor(), parts, "the shop's and the vendors' parts");
            for (Language language : Language.values()) {
                int rows = line.told(language).size();
                broken.unless(rows <= SCREEN, "line %d takes %d rows", i, rows);
            }
        }
        return broken.list();
    }

    /** 23, as far as the pricer goes: a credit is never below zero, nor cash back above what is paid for the goods. */
    public static List<String> creditIsNeverMoreThanWhatIsPaid(PromotedShop shop) {
        PricedBasket priced = shop.priced();
        Discounts discounts = priced.discounts();
        Broken broken = new Broken();
        for (int k = 0; k < discounts.size(); k++) {
            broken.unless(discounts.credit(k) >= 0, "%d is credited", discounts.credit(k));
            boolean points =
                    discounts.promotion(k).benefits().stream().anyMatch(it -> it.reward() instanceof PointsTimes);
            boolean cash = discounts.promotion(k).benefits().stream().anyMatch(it -> it.reward() instanceof CashBack);
            broken.unless(points || !cash || discounts.credit(k) <= priced.gross(), "more is back than was paid");
        }
        return broken.list();
    }
}
