// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static dev.mizan.core.gen.PromotionShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.gen.PromotionShop;
import dev.mizan.core.pricing.explain.Proof;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.promotion.Guard;
import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionBuilder;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.condition.PaidBy;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.Goods;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.scope.HijriDays;
import dev.mizan.core.promotion.scope.Schedule;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.scope.TimeOfDay;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cola 10.00, juice 8.00, bread 6.00, cake 4.00, rice 2.00 a kilogram, soap 5.00. */
class PromotionTest {
    private static final List<Long> PRICES = List.of(1_000L, 800L, 600L, 400L, 200L, 500L);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 6, 12, 0);

    private static PromotionBuilder promotion(String id) {
        return Promotion.builder(id, Text.en(id));
    }

    private static Books books(PromotionBook book) {
        return Books.of(
                PromotionShop.CATALOGUE,
                PromotionShop.prices(PriceMode.TAX_INCLUSIVE, PRICES),
                PromotionShop.taxes(),
                book,
                PricingPolicy.USUAL);
    }

    private static Basket basket(String... pieces) {
        Basket basket = Basket.open(Counter.of(new StoreId("S1"), PromotionShop.SAR), Shopper.WALK_IN);
        for (String sku : pieces) {
            basket = basket.add(Sku.of(sku), Quantity.pieces(1)).orElseThrow();
        }
        return basket;
    }

    private static PricedBasket priced(PromotionBook book, LocalDateTime at, Visit visit, Basket basket) {
        return Pricer.price(books(book), basket, new PricingTime(at, at.toLocalDate()), visit)
                .orElseThrow();
    }

    private static long total(LocalDateTime at, Visit visit, Promotion promotion, String... pieces) {
        return priced(PromotionBook.of(promotion), at, visit, basket(pieces)).gross();
    }

    @Test
    void hoursAreHalfOpenAndThoseAfterMidnightBelongToTheEvening() {
        Schedule fridays = Schedule.during(Period.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 7)))
                .on(DayOfWeek.FRIDAY)
                .between(new TimeOfDay(LocalTime.of(22, 0), LocalTime.of(2, 0)));
        Promotion late = promotion("LATE")
                .scope(Scope.OPEN.when(fridays))
                .gives(Phase.LINE, PercentOff.of("50"))
                .build();
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(total(friday.atTime(21, 59, 59), Visit.PLAIN, late, "COLA")).isEqualTo(1_000);
        assertThat(total(friday.atTime(22, 0), Visit.PLAIN, late, "COLA")).isEqualTo(500);
        assertThat(total(friday.plusDays(1).atTime(1, 59, 59), Visit.PLAIN, late, "COLA"))
                .isEqualTo(500);
        assertThat(total(friday.plusDays(1).atTime(2, 0), Visit.PLAIN, late, "COLA"))
                .isEqualTo(1_000);
        assertThat(total(friday.atTime(1, 0), Visit.PLAIN, late, "COLA")).isEqualTo(1_000);
        assertThat(total(friday.plusDays(7).atTime(23, 0), Visit.PLAIN, late, "COLA"))
                .isEqualTo(1_000);
    }

    @Test
    void ramadanBeginsAndEndsByTheTable() {
        Promotion ramadan = promotion("RAMADAN")
                .scope(Scope.OPEN.when(Schedule.ALWAYS.in(HijriDays.month(9))))
                .gives(Phase.LINE, PercentOff.of("10"))
                .build();
        assertThat(total(LocalDate.of(2026, 2, 17).atTime(12, 0), Visit.PLAIN, ramadan, "COLA"))
                .isEqualTo(1_000);
        assertThat(total(LocalDate.of(2026, 2, 19).atTime(12, 0), Visit.PLAIN, ramadan, "COLA"))
                .isEqualTo(900);
    }

    @Test
    void aCouponMustBePresentedAndATenderPlanned() {
        Promotion coupon = promotion("C")
                .scope(Scope.OPEN.withCoupon("SAVE"))
                .gives(Phase.BASKET, new AmountOff(sar(300), Per.BASKET))
                .build();
        Promotion card = promotion("T")
                .when(new PaidBy("MADA"))
                .gives(Phase.TENDER, PercentOff.of("10"))
                .build();
        assertThat(total(NOON, Visit.PLAIN, coupon, "COLA")).isEqualTo(1_000);
        assertThat(total(NOON, Visit.PLAIN.presenting("SAVE"), coupon, "COLA")).isEqualTo(700);
        assertThat(total(NOON, Visit.PLAIN, card, "COLA")).isEqualTo(1_000);
        assertThat(total(NOON, Visit.PLAIN.payingBy("MADA"), card, "COLA")).isEqualTo(900);
    }

    @Test
    void aPriceSetByHandGetsNoPromotionUnlessThePolicyAllowsIt() {
        Promotion half =
                promotion("HALF").gives(Phase.LINE, PercentOff.of("50")).build();
        ManualPrice match = new ManualPrice(sar(900), PriceMode.TAX_INCLUSIVE, "MATCH");
        Basket basket = basket("COLA").override(1, match).orElseThrow();
        PromotionBook book = PromotionBook.of(half);
        assertThat(priced(book, NOON, Visit.PLAIN, basket).gross()).isEqualTo(900);
        PromotionBook open = book.policy(PromotionPolicy.USUAL.reducingManualPrices());
        assertThat(priced(open, NOON, Visit.PLAIN, basket).gross()).isEqualTo(450);
    }

    @Test
    void whatIsNeverDiscountableNeitherGetsAPromotionNorCountsForOne() {
        Promotion spend = promotion("SPEND")
                .when(Spend.atLeast(sar(1_500)))
                .gives(Phase.BASKET, PercentOff.of("10"))
                .build();
        PromotionBook book = PromotionBook.of(spend);
        assertThat(priced(book, NOON, Visit.PLAIN, basket("COLA", "SOAP")).gross())
                .isEqualTo(1_350);
        PromotionBook guarded = book.guard(Guard.NONE.never(Selector.groups("HOME")));
        assertThat(priced(guarded, NOON, Visit.PLAIN, basket("COLA", "SOAP")).gross())
                .isEqualTo(1_500);
        assertThat(priced(guarded, NOON, Visit.PLAIN, basket("COLA", "JUICE", "SOAP"))
                        .gross())
                .isEqualTo(2_120);
    }

    @Test
    void nothingIsSoldBelowItsCostWhereOneIsKnown() {
        PromotionBook book = PromotionBook.of(
                        promotion("HALF").gives(Phase.LINE, PercentOff.of("50")).build())
                .guard(Guard.NONE.notBelow(Map.of(Sku.of("COLA"), sar(700))));
        assertThat(priced(book, NOON, Visit.PLAIN, basket("COLA", "SOAP")).gross())
                .isEqualTo(950);
    }

    @Test
    void aGiftIsALineOfItsOwnAndOneThatIsNotSoldIsLeftOut() {
        Slot twoColas = new Slot(Selector.items("COLA"), 2);
        Promotion cake = promotion("CAKE")
                .gives(Phase.ITEM, new Gift(Sku.of("CAKE"), Quantity.pieces(1), Percent.HUNDRED, twoColas))
                .build();
        PricedBasket priced = priced(PromotionBook.of(cake), NOON, Visit.PLAIN, basket("COLA", "COLA", "COLA"));
        assertThat(priced.bought()).isEqualTo(3);
        assertThat(priced.basket().line(3).item()).isEqualTo(Sku.of("CAKE"));
        assertThat(priced.gross()).isEqualTo(3_000);
        assertThat(priced.listed()).isEqualTo(3_400);
        Promotion ghost = promotion("GHOST")
                .gives(Phase.ITEM, new Gift(Sku.of("GHOST"), Quantity.pieces(1), Percent.HUNDRED, twoColas))
                .build();
        assertThat(priced(PromotionBook.of(ghost), NOON, Visit.PLAIN, basket("COLA", "COLA"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void theBestDealIsTakenProvenAndExplained() {
        Promotion pairs = promotion("PAIRS")
                .gives(Phase.ITEM, new CheapestFree(2, 1, Percent.HUNDRED))
                .build();
        Promotion three = promotion("THREE")
                .gives(Phase.ITEM, new GroupPrice(3, sar(1_800)))
                .build();
        Promotion ten = promotion("TEN")
                .when(HasItems.inAll(5))
                .gives(Phase.LINE, PercentOff.of("10"))
                .build();
        PromotionBook book = PromotionBook.of(pairs, three, ten);
        Basket basket = basket("COLA", "COLA", "JUICE");
        PricedBasket priced = priced(book, NOON, Visit.PLAIN, basket);
        assertThat(priced.gross()).isEqualTo(1_800);
        assertThat(priced.discounts().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        PricingTime noon = new PricingTime(NOON, NOON.toLocalDate());
        List<Verdict> verdicts =
                Pricer.explain(books(book), basket, noon, Visit.PLAIN).orElseThrow();
        assertThat(verdicts)
                .contains(new Verdict.Applied(pairs, 1, 1_000))
                .contains(new Verdict.LostTo(three, List.of(pairs.id()), 0))
                .contains(new Verdict.NotQualified(ten, ten.conditions().get(0), 2, 280));
        Proof proof = Pricer.proof(books(book), basket, noon, Visit.PLAIN)
                .orElseThrow()
                .orElseThrow();
        assertThat(proof.status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void ofEqualDealsTheMarginPrefersTheVendorsAndThriftTheFewest() {
        Promotion own = promotion("OWN")
                .gives(Phase.ITEM, new GroupPercent(1, Percent.of("10")))
                .build();
        Promotion vendor = promotion("VENDOR")
                .gives(Phase.ITEM, new GroupPercent(2, Percent.of("10")))
                .fundedByVendor(Percent.HUNDRED)
                .build();
        PromotionBook book = PromotionBook.of(own, vendor);
        for (Objective objective : List.of(Objective.LARGEST_MARGIN, Objective.FEWEST_APPLICATIONS)) {
            PromotionBook aimed = book.policy(PromotionPolicy.USUAL.objective(objective));
            PricedBasket priced = priced(aimed, NOON, Visit.PLAIN, basket("COLA", "COLA"));
            assertThat(priced.discounts().applied(vendor.id()))
                    .as("%s", objective)
                    .isTrue();
            assertThat(priced.discounts().applied(own.id())).isFalse();
            assertThat(priced.gross()).isEqualTo(1_800);
            assertThat(priced.discounts().vendorValue(0)).isEqualTo(200);
        }
    }

    @Test
    void pointsAndCashBackAreToldAndTakeNothingOff() {
        Promotion points = promotion("POINTS")
                .gives(Phase.BASKET, new PointsTimes(Percent.of("200")))
                .build();
        Promotion back = promotion("BACK")
                .gives(Phase.TENDER, new CashBack(Percent.of("5")))
                .build();
        PricedBasket priced = priced(PromotionBook.of(points, back), NOON, Visit.PLAIN, basket("COLA", "JUICE"));
        assertThat(priced.gross()).isEqualTo(1_800);
        assertThat(priced.discounts().credit(0)).isEqualTo(Percent.of("200").millionths());
        assertThat(priced.discounts().credit(1)).isEqualTo(90);
    }

    /** A host's own: the dearest kind for one minor unit. */
    private record OneForNothing() implements Reduction {
        @Override
        public void reduce(Goods goods) {
            goods.take(0, Long.MAX_VALUE);
        }
    }

    @Test
    void aHostsOwnRewardKeepsTheLaws() {
        PromotionBook book = PromotionBook.of(
                        promotion("OWN").gives(Phase.LINE, new OneForNothing()).build())
                .guard(Guard.NONE.notBelow(Map.of(Sku.of("COLA"), sar(100))));
        PricedBasket priced = priced(book, NOON, Visit.PLAIN, basket("JUICE", "COLA"));
        assertThat(priced.gross()).isEqualTo(900);
        assertThat(priced.discount(1)).isEqualTo(900);
    }
}
