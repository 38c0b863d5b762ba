// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingPad;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.codec.BodyCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The same goods cost the same, however they are asked for; {@link PricingLaws} has the numbers. */
public final class SameAnswerLaws {
    private SameAnswerLaws() {}

    /** 6: the order of scanning, and whether units stand on one line or on several, move no minor unit. */
    public static List<String> neitherOrderNorSplittingOfLinesMovesAMinorUnit(PromotedShop shop, Random random) {
        List<BasketLine> lines = new ArrayList<>(shop.basket().lines());
        Collections.shuffle(lines, random);
        PricedBasket priced = shop.priced();
        PricedBasket shuffled = shop.on(lines).priced();
        Broken broken = new Broken()
                .unlessEqual(PromotedShop.contents(priced), PromotedShop.contents(shuffled), "in another order")
                .unlessEqual(PromotedShop.applied(priced), PromotedShop.applied(shuffled), "in another order");
        List<BasketLine> parts = new ArrayList<>();
        for (BasketLine line : lines) {
            long first = 1L + random.nextInt((int) Math.max(1, PromotedShop.units(line.quantity())));
            long rest = PromotedShop.units(line.quantity()) - first;
            Quantity whole = line.quantity();
            boolean splits = whole.unit().equals(Unit.PIECE) && rest > 0;
            parts.add(new BasketLine(1, line.item(), splits ? Quantity.pieces(first) : whole, line.manualPrice()));
            if (splits) {
                parts.add(new BasketLine(1, line.item(), Quantity.pieces(rest), line.manualPrice()));
            }
        }
        PricedBasket split = shop.on(parts).priced();
        broken.unlessEqual(PromotedShop.applied(priced), PromotedShop.applied(split), "on split lines");
        if (shop.books().policy().tax().level() == TaxLevel.DOCUMENT) {
            broken.unlessEqual(priced.taxTotals(), split.taxTotals(), "taxes of split lines");
        }
        return broken.list();
    }

    /** 7: pricing what was priced changes nothing: not afresh, not on a pad that was used, not from its own lines. */
    public static List<String> pricingIsIdempotent(PromotedShop shop, PromotedShop before) {
        PricedBasket priced = shop.priced();
        PricingPad pad = new PricingPad();
        Pricer.price(before.books(), before.basket(), before.time(), before.visit(), pad);
        PricedBasket again = Pricer.price(shop.books(), shop.basket(), shop.time(), shop.visit(), pad)
                .orElseThrow();
        PricedBasket own =
                shop.on(priced.basket().lines().subList(0, priced.bought())).priced();
        return new Broken()
                .unlessEqual(priced, shop.priced(), "priced again")
                .unlessEqual(priced, again, "on a pad")
                .unlessEqual(PromotedShop.contents(priced), PromotedShop.contents(own), "from its own lines")
                .list();
    }

    /** 8: a promotion that is about nothing here, or not for this visit, changes nothing. */
    public static List<String> aPromotionThatDoesNotMatchChangesNothing(PromotedShop shop) {
        Promotion other = Promotion.builder("OTHER", Text.en("other"))
                .gives(Phase.LINE, Selector.groups("TOYS"), PercentOff.of("50"))
                .build();
        Promotion absent = Promotion.builder("ABSENT", Text.en("absent"))
                .scope(Scope.OPEN.withCoupon("NOT-PRESENTED"))
                .gives(Phase.BASKET, PercentOff.of("50"))
                .build();
        PromotionBook more = shop.books()
                .promotions()
                .define(List.of(other, absent), List.of())
                .orElseThrow();
        PricedBasket priced = shop.with(more).priced();
        return new Broken()
                .unlessEqual(PromotedShop.contents(shop.priced()), PromotedShop.contents(priced), "lines")
                .unlessEqual(PromotedShop.applied(shop.priced()), PromotedShop.applied(priced), "promotions")
                .list();
    }

    /** 14, of books: one that was written down and read prices the same, and is written the same again. */
    public static List<String> aBookThatIsReadBackPricesTheSame(PromotedShop shop) {
        PromotionBook book = shop.books().promotions();
        PromotionBook began =
                PromotionBook.under(book.policy()).guard(book.guard()).version(0);
        byte[] bytes = BodyCodec.fields(out -> PromotionsChanged.write(began, book, out));
        PromotionBook read = BodyCodec.fields(bytes, in -> PromotionsChanged.read(began, in));
        byte[] again = BodyCodec.fields(out -> PromotionsChanged.write(began, read, out));
        return new Broken()
                .unless(java.util.Arrays.equals(bytes, again), "it is written otherwise")
                .unlessEqual(shop.priced(), shop.with(read).priced(), "it prices otherwise")
                .list();
    }

    /** 21: under a budget of states, any number of threads gives what one gives. */
    public static List<String> anyNumberOfThreadsGivesTheSame(List<PromotedShop> shops, int threads) {
        List<PricedBasket> alone = shops.stream().map(PromotedShop::priced).toList();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<ForkJoinTask<PricedBasket>> asked = new ArrayList<>();
            shops.forEach(shop -> asked.add(pool.submit(shop::priced)));
            Broken broken = new Broken();
            for (int i = 0; i < shops.size(); i++) {
                PricedBasket one = alone.get(i);
                PricedBasket other = asked.get(i).join();
                broken.unlessEqual(one, other, "shop " + i)
                        .unlessEqual(one.discounts().status(), other.discounts().status(), "what is proved")
                        .unlessEqual(one.discounts().gap(), other.discounts().gap(), "the gap");
            }
            return broken.list();
        } finally {
            pool.shutdownNow();
        }
    }
}
