// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static dev.mizan.core.gen.PromotionShop.sar;
import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.gen.PromotionShop;
import dev.mizan.core.promotion.Contest;
import dev.mizan.core.promotion.Finding;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.Stacking;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.Bundle;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.FixedPrice;
import dev.mizan.core.promotion.reward.GroupAmount;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Margin;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.core.promotion.target.PriceRange;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a merchant gets wrong is refused or told when books are compiled, not at the till. */
class MerchantMistakesTest {
    private static Promotion promotion(String id, Phase phase, Selector goods, Reward reward) {
        return Promotion.builder(id, Text.en(id)).gives(phase, goods, reward).build();
    }

    private static Books books(Promotion... promotions) {
        return Books.of(
                PromotionShop.CATALOGUE,
                PromotionShop.prices(PriceMode.TAX_INCLUSIVE, List.of(1_000L, 800L, 600L, 400L, 200L, 500L)),
                PromotionShop.taxes(),
                PromotionBook.of(promotions),
                PricingPolicy.USUAL);
    }

    private static void refused(PromotionReason why, Phase phase, Reward reward) {
        var outcome = PromotionBook.EMPTY.define(List.of(promotion("A", phase, Selector.ALL, reward)), List.of());
        assertThat(reason(outcome)).isEqualTo(why);
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.message(Language.EN)).contains("A").doesNotContain("{");
            assertThat(it.message(Language.AR)).contains("العرض").doesNotContain("{");
        });
    }

    private static void told(PromotionReason what, String fact, Promotion promotion) {
        List<Finding> findings = books(promotion).findings();
        assertThat(findings).extracting(Finding::reason).containsExactly(what);
        assertThat(findings.get(0).message(Language.EN)).contains("A", fact).doesNotContain("{");
        assertThat(findings.get(0).message(Language.AR)).contains("العرض ", "A").doesNotContain("{");
    }

    @Test
    void aPromotionThatCanNeverMatchIsTold() {
        PercentOff ten = PercentOff.of("10");
        told(PromotionReason.EMPTY_LIST, "NOBODY", promotion("A", Phase.LINE, Selector.tags("NOBODY"), ten));
        Selector none = Selector.items("COLA")
                .at(new PriceRange(java.util.Optional.of(sar(900)), java.util.Optional.of(sar(100))));
        told(PromotionReason.EMPTY_PRICE_RANGE, "9.00", promotion("A", Phase.LINE, none, ten));
        Selector nine = Selector.items("COLA")
                .at(new PriceRange(java.util.Optional.of(sar(900)), java.util.Optional.of(sar(900))));
        assertThat(books(promotion("A", Phase.LINE, nine, ten)).findings())
                .as("one price is a range")
                .isEmpty();
        told(
                PromotionReason.ALL_LEFT_OUT,
                "every item",
                promotion("A", Phase.LINE, Selector.ALL.except(Selector.ALL), ten));
        told(PromotionReason.NOTHING_SOLD, "catalogue", promotion("A", Phase.LINE, Selector.items("GHOST"), ten));
        told(
                PromotionReason.NOTHING_SOLD,
                "catalogue",
                promotion(
                        "A",
                        Phase.ITEM,
                        Selector.ALL,
                        BuyGet.free(new Slot(Selector.groups("TOYS"), 1), new Slot(Selector.groups("FOOD"), 1))));
        assertThat(books(promotion("A", Phase.LINE, Selector.groups("FOOD"), ten))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneWhoseDaysNeverComeOrWhoseConditionNobodyCanMeetIsTold() {
        PercentOff ten = PercentOff.of("10");
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Period three = Period.between(monday, monday.plusDays(2));
        Schedule friday = Schedule.during(three).on(DayOfWeek.FRIDAY);
        Promotion never = Promotion.builder("A", Text.en("a"))
                .scope(Scope.OPEN.when(friday))
                .gives(Phase.LINE, ten)
                .build();
        told(PromotionReason.NEVER_DAY, "2026-11-23", never);
        Promotion often = Promotion.builder("A", Text.en("a"))
                .scope(Scope.OPEN.when(Schedule.during(three).on(DayOfWeek.TUESDAY)))
                .gives(Phase.LINE, ten)
                .build();
        assertThat(PromotionBook.of(often).findings()).isEmpty();
        Promotion unmet = Promotion.builder("A", Text.en("a"))
                .when(HasItems.any(Selector.tags("NOBODY")))
                .gives(Phase.LINE, ten)
                .build();
        told(PromotionReason.EMPTY_LIST, "NOBODY", unmet);
    }

    @Test
    void oneThatMakesGoodsDearerWhereTheBestWinsIsTold() {
        PromotionPolicy policy = PromotionPolicy.USUAL.contest(Phase.LINE, Contest.BEST_DEAL);
        Promotion dearer = promotion("A", Phase.LINE, Selector.ALL, new Margin(Percent.of("5")));
        assertThat(PromotionBook.under(policy)
                        .define(List.of(dearer), List.of())
                        .orElseThrow()
                        .findings())
                .extracting(Finding::reason)
                .containsExactly(PromotionReason.RAISES_PRICE, PromotionReason.NEVER_WINS);
    }

    @Test
    void oneThatWouldMakeAPriceNegativeIsToldAndStopsAtZero() {
        Promotion much = promotion("A", Phase.LINE, Selector.groups("FOOD"), new AmountOff(sar(450), Per.UNIT));
        told(PromotionReason.GIVES_AWAY, "CAKE", much);
        Basket cake = PromotionShop.basket(List.of())
                .add(Sku.of("CAKE"), Quantity.pieces(2))
                .orElseThrow();
        assertThat(Pricer.price(books(much), cake, PricingGen.NOW).orElseThrow().gross())
                .isZero();
        assertThat(books(promotion("A", Phase.LINE, Selector.items("COLA"), new AmountOff(sar(999), Per.UNIT)))
                        .findings())
                .isEmpty();
        refused(PromotionReason.NEGATIVE_AMOUNT, Phase.LINE, new AmountOff(sar(-1), Per.UNIT));
        refused(PromotionReason.NEGATIVE_AMOUNT, Phase.LINE, FixedPrice.of(sar(-1)));
    }

    @Test
    void twoExclusivesOfOnePriorityAreTold() {
        Promotion one = Promotion.builder("A", Text.en("a"))
                .gives(Phase.LINE, PercentOff.of("10"))
                .stacking(Stacking.FREE.alone().priority(3))
                .build();
        Promotion two = Promotion.builder("B", Text.en("b"))
                .gives(Phase.LINE, PercentOff.of("10"))
                .stacking(Stacking.FREE.alone().priority(3))
                .build();
        assertThat(books(one, two).findings())
                .extracting(Finding::reason)
                .containsExactly(PromotionReason.EQUAL_EXCLUSIVES);
    }

    @Test
    void oneNameTwiceInAChangeIsRefused() {
        Promotion a = promotion("A", Phase.LINE, Selector.ALL, PercentOff.of("10"));
        assertThat(reason(PromotionBook.EMPTY.define(List.of(a, a), List.of())))
                .isEqualTo(PromotionReason.DUPLICATE_ID);
    }

    @Test
    void absurdPercentagesAreRefusedAndThoseOfNothingTold() {
        refused(PromotionReason.ABSURD_PERCENT, Phase.BASKET, PercentOff.of("150"));
        refused(PromotionReason.ABSURD_PERCENT, Phase.ITEM, new GroupPercent(2, Percent.of("-5")));
        told(PromotionReason.TAKES_NOTHING_OFF, "zero", promotion("A", Phase.LINE, Selector.ALL, PercentOff.of("0")));
        told(
                PromotionReason.TAKES_NOTHING_OFF,
                "zero",
                promotion("A", Phase.BASKET, Selector.ALL, new AmountOff(sar(0), Per.BASKET)));
    }

    @Test
    void aDealBeyondTheSolversLimitsIsRefusedByTheBookAndOneAtTheLimitsPrices() {
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, new GroupPercent(1_001, Percent.of("10")));
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, new GroupAmount(1_001, sar(1), false));
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, new GroupPrice(10_000, sar(1)));
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, new CheapestFree(1_001, 1, Percent.HUNDRED));
        Slot many = new Slot(Selector.groups("FOOD"), 1_001);
        Slot one = new Slot(Selector.groups("DRINK"), 1);
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, BuyGet.free(many, one));
        refused(PromotionReason.GROUP_TOO_LARGE, Phase.ITEM, BuyGet.free(one, many));
        refused(PromotionReason.TOO_MANY_PARTS, Phase.ITEM, new Bundle(Collections.nCopies(9, one), sar(100), false));
        refused(PromotionReason.AMOUNT_TOO_LARGE, Phase.ITEM, new GroupPrice(2, sar((1L << 40) + 1)));
        Basket cola = PromotionShop.basket(List.of())
                .add(Sku.of("COLA"), Quantity.pieces(1_000))
                .orElseThrow();
        Books largest = books(
                promotion("A", Phase.ITEM, Selector.ALL, new GroupPrice(1_000, sar(100))),
                promotion("B", Phase.ITEM, Selector.ALL, new Bundle(Collections.nCopies(8, one), sar(1L << 40), true)),
                promotion("C", Phase.ITEM, Selector.ALL, new CheapestFree(1_000, 999, Percent.HUNDRED)));
        assertThat(Pricer.price(largest, cola, PricingGen.NOW).isDone()).isTrue();
    }

    @Test
    void aBasketOfTenThousandUnitsIsProvenAndALargerOneSaysThatItIsNot() {
        Books books = books(promotion("A", Phase.ITEM, Selector.ALL, new CheapestFree(3, 1, Percent.HUNDRED)));
        Basket empty = PromotionShop.basket(List.of());
        PricedBasket most = Pricer.price(
                        books,
                        empty.add(Sku.of("COLA"), Quantity.pieces(10_000)).orElseThrow(),
                        PricingGen.NOW)
                .orElseThrow();
        assertThat(most.discounts().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(most.discounts().total()).isEqualTo(3_333_000L);
        PricedBasket more = Pricer.price(
                        books,
                        empty.add(Sku.of("COLA"), Quantity.pieces(10_001)).orElseThrow(),
                        PricingGen.NOW)
                .orElseThrow();
        assertThat(more.discounts().status()).isEqualTo(Status.WITHIN_GAP);
        assertThat(more.discounts().gap())
                .isEqualTo(10_001_000L - more.discounts().total());
    }

    @Test
    void aCircleOfPromotionsThatCombineOnlyWithTheNextIsRefusedAlsoWhenALaterChangeClosesIt() {
        Promotion a = next("A", "B");
        Promotion b = next("B", "C");
        Promotion c = next("C", "A");
        assertThat(reason(PromotionBook.EMPTY.define(List.of(a, b, c), List.of())))
                .isEqualTo(PromotionReason.CYCLIC_COMBINATION);
        PromotionBook free = PromotionBook.of(a, promotion("B", Phase.LINE, Selector.ALL, PercentOff.of("5")));
        assertThat(reason(free.define(List.of(b), List.of()))).isEqualTo(PromotionReason.CYCLIC_COMBINATION);
    }

    private static Promotion next(String id, String other) {
        return Promotion.builder(id, Text.en(id))
                .gives(Phase.LINE, PercentOff.of("10"))
                .stacking(Stacking.FREE.onlyWith(new PromotionId(other)))
                .build();
    }
}
