// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.gen.PromotionShop;
import dev.mizan.core.gen.PromotionShop.Case;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PromotionLaws {
    @Provide
    Arbitrary<Case> cases() {
        return PromotionShop.cases();
    }

    @Provide
    Arbitrary<Case> perDocument() {
        return PromotionShop.cases(PromotionShop.policies(), Arbitraries.just(TaxLevel.GROUP));
    }

    private static PricedBasket priced(Case shop) {
        return Pricer.price(shop.books(), shop.basket(), PricingGen.NOW).orElseThrow();
    }

    @Property
    void linesAndSharesAndUnitsAddUpExactly(@ForAll("cases") Case shop) {
        PricedBasket priced = priced(shop);
        Discounts discounts = priced.discounts();
        long gross = 0;
        long discount = 0;
        for (int i = 0; i < priced.size(); i++) {
            gross += priced.gross(i);
            discount += priced.discount(i);
            long shares = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                shares += discounts.shareLine(s) == i ? discounts.shareAmount(s) : 0;
            }
            assertThat(shares).isEqualTo(priced.discount(i));
            assertThat(units(priced, i).stream().mapToLong(it -> it).sum()).isEqualTo(priced.discount(i));
        }
        assertThat(priced.gross()).isEqualTo(gross);
        assertThat(discounts.total()).isEqualTo(discount);
        for (int k = 0; k < discounts.size(); k++) {
            long value = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                value += discounts.shareOf(s) == k ? discounts.shareAmount(s) : 0;
            }
            assertThat(value).isEqualTo(discounts.value(k));
            assertThat(discounts.vendorValue(k)).isBetween(0L, value);
        }
    }

    private static List<Long> units(PricedBasket priced, int line) {
        Quantity quantity = priced.basket().line(line).quantity();
        long units = quantity.unit().equals(Unit.PIECE) ? quantity.steps() : 1;
        List<Long> each = new ArrayList<>();
        for (long unit = 0; unit < units; unit++) {
            each.add(priced.discounts().unitDiscount(line, unit, units));
        }
        return each;
    }

    @Property
    void noLineFallsBelowZeroOrItsFloorNorRisesAboveItsPrice(@ForAll("cases") Case shop) {
        PricedBasket priced = priced(shop);
        for (int i = 0; i < priced.size(); i++) {
            int line = i;
            assertThat(priced.discount(i)).isGreaterThanOrEqualTo(0);
            assertThat(priced.net(i)).isGreaterThanOrEqualTo(0);
            long floor = shop.books().promotions().guard().floors().stream()
                    .filter(it -> it.goods().groups().isEmpty()
                            || shop.books()
                                    .catalogue()
                                    .find(priced.basket().line(line).item())
                                    .orElseThrow()
                                    .path()
                                    .containsAll(it.goods().groups()))
                    .mapToLong(it -> it.least().minor())
                    .max()
                    .orElse(0);
            Quantity quantity = priced.basket().line(i).quantity();
            long least = Math.min(
                    priced.listed(i), floor * quantity.steps() / quantity.unit().stepsInOne());
            if (priced.gross(i) - priced.tax(i) < least && priced.discount(i) > 0) {
                assertThat(priced.gross(i)).as("%s", priced.basket().line(i)).isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Property
    void eachUnitStandsInAtMostOneGroupOfCompetingDeals(@ForAll("cases") Case shop) {
        Case contest = shop.with(shop.books().promotions().policy(PromotionPolicy.USUAL));
        PricedBasket priced = priced(contest);
        Discounts discounts = priced.discounts();
        for (int i = 0; i < priced.size(); i++) {
            long units = 0;
            for (int s = 0; s < discounts.shares(); s++) {
                boolean deal = discounts
                                .promotion(discounts.shareOf(s))
                                .benefits()
                                .get(0)
                                .reward()
                        instanceof GroupReward;
                units += deal && discounts.shareLine(s) == i ? discounts.shareUnits(s) : 0;
            }
            Quantity quantity = priced.basket().line(i).quantity();
            assertThat(units).isLessThanOrEqualTo(quantity.unit().equals(Unit.PIECE) ? quantity.steps() : 1);
        }
    }

    @Property
    void theOrderOfScanningMovesNoMinorUnit(@ForAll("cases") Case shop, @ForAll Random random) {
        List<BasketLine> lines = new ArrayList<>(shop.basket().lines());
        Collections.shuffle(lines, random);
        PricedBasket other = priced(shop.with(PromotionShop.refilled(shop.basket(), lines)));
        assertThat(contents(other)).isEqualTo(contents(priced(shop)));
        assertThat(applied(other)).isEqualTo(applied(priced(shop)));
    }

    private static List<String> contents(PricedBasket priced) {
        return IntStream.range(0, priced.size())
                .mapToObj(i -> priced.basket().line(i).item() + " "
                        + priced.basket().line(i).quantity() + " " + priced.gross(i) + " " + priced.tax(i) + " "
                        + priced.discount(i))
                .sorted()
                .toList();
    }

    private static List<String> applied(PricedBasket priced) {
        return IntStream.range(0, priced.discounts().size())
                .mapToObj(k -> priced.discounts().promotion(k).id() + " "
                        + priced.discounts().times(k) + " " + priced.discounts().value(k) + " "
                        + priced.discounts().vendorValue(k))
                .toList();
    }

    @Property
    void splittingAndMergingLinesMovesNoMinorUnitOfTheWhole(@ForAll("perDocument") Case shop) {
        List<BasketLine> split = new ArrayList<>();
        for (BasketLine line : shop.basket().lines()) {
            boolean counted =
                    line.quantity().unit().equals(Unit.PIECE) && line.quantity().steps() > 1;
            long rest = counted ? line.quantity().steps() - 1 : 0;
            split.add(
                    new BasketLine(1, line.item(), counted ? Quantity.pieces(1) : line.quantity(), line.manualPrice()));
            if (rest > 0) {
                split.add(new BasketLine(1, line.item(), Quantity.pieces(rest), line.manualPrice()));
            }
        }
        PricedBasket other = priced(shop.with(PromotionShop.refilled(shop.basket(), split)));
        assertThat(applied(other)).isEqualTo(applied(priced(shop)));
        assertThat(other.taxTotals()).isEqualTo(priced(shop).taxTotals());
    }

    @Property
    void aPadGivesWhatAFreshPricingGivesWhateverLayOnItBefore(
            @ForAll("cases") Case before, @ForAll("cases") Case shop) {
        PricingPad pad = new PricingPad();
        PricedBasket kept = Pricer.price(before.books(), before.basket(), PricingGen.NOW, pad)
                .orElseThrow()
                .copy();
        PricedBasket again =
                Pricer.price(shop.books(), shop.basket(), PricingGen.NOW, pad).orElseThrow();
        assertThat(again).isEqualTo(priced(shop));
        assertThat(contents(again)).isEqualTo(contents(priced(shop)));
        assertThat(kept).isEqualTo(priced(before));
        assertThat(contents(kept)).isEqualTo(contents(priced(before)));
    }

    @Property
    void aPromotionThatIsAboutNothingHereChangesNothing(@ForAll("cases") Case shop) {
        Promotion other = Promotion.builder("OTHER", Text.en("other"))
                .gives(Phase.LINE, Selector.groups("TOYS"), PercentOff.of("50"))
                .build();
        Promotion late = Promotion.builder("LATE", Text.en("late"))
                .scope(Scope.OPEN.withCoupon("NOT-PRESENTED"))
                .gives(Phase.BASKET, PercentOff.of("50"))
                .build();
        PromotionBook more = shop.books()
                .promotions()
                .define(List.of(other, late), List.of())
                .orElseThrow();
        PricedBasket priced = priced(shop.with(more));
        assertThat(contents(priced)).isEqualTo(contents(priced(shop)));
        assertThat(applied(priced)).isEqualTo(applied(priced(shop)));
    }

    @Property
    void oneHundredPercentOffIsZeroInEveryTaxModeAndLevel(@ForAll("cases") Case shop, @ForAll boolean onBasket) {
        Promotion all = Promotion.builder("ALL", Text.en("all"))
                .gives(onBasket ? Phase.BASKET : Phase.LINE, PercentOff.of("100"))
                .build();
        PricedBasket priced = priced(shop.with(PromotionBook.of(all)));
        assertThat(priced.gross()).isZero();
        assertThat(priced.tax()).isZero();
        IntStream.range(0, priced.size())
                .forEach(i -> assertThat(priced.gross(i)).isZero());
    }

    /** An amount off a group that costs less than that is clamped, and then groups do not add up. */
    private static boolean additive(Reward reward) {
        return !(reward instanceof GroupAmount amount && !amount.ofEach() || reward instanceof Bundle);
    }

    @Property
    void doublingADealChangesNoTotal(@ForAll("cases") Case shop) {
        Discounts once = once(shop);
        Discounts other = twice(shop);
        assertThat(once.total()).isLessThanOrEqualTo(other.total() + other.gap());
        assertThat(other.total()).isLessThanOrEqualTo(once.total() + once.gap());
    }

    private static List<Promotion> additive(Case shop) {
        return shop.books().promotions().promotions().stream()
                .filter(it -> it.benefits().get(0).reward() instanceof GroupReward && it.atMost() == 0)
                .filter(it -> additive(it.benefits().get(0).reward()))
                .filter(it -> it.stacking().group().isEmpty() && !it.stacking().exclusive())
                .toList();
    }

    private static Discounts once(Case shop) {
        return priced(shop.with(PromotionShop.book(additive(shop), PromotionPolicy.USUAL, Guard.NONE)))
                .discounts();
    }

    private static Discounts twice(Case shop) {
        List<Promotion> deals = additive(shop);
        List<Promotion> twice = new ArrayList<>(deals);
        for (Promotion it : deals) {
            var again = Promotion.builder(it.id() + "-AGAIN", it.name())
                    .gives(it.benefits().get(0));
            it.conditions().forEach(again::when);
            twice.add(again.build());
        }
        return priced(shop.with(PromotionShop.book(twice, PromotionPolicy.USUAL, Guard.NONE)))
                .discounts();
    }

    /** 13 units, four deals that overlap: found by chance, and once one minor unit short of a proof. */
    @Property(seed = "111093996323096843")
    void doublingADealOfThirteenUnitsIsProven(@ForAll("cases") Case shop) {
        doublingADealChangesNoTotal(shop);
        assertThat(once(shop).gap()).isZero();
        assertThat(twice(shop).gap()).isZero();
    }
}
