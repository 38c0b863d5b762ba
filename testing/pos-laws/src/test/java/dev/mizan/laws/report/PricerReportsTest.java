// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.report;

import static dev.mizan.laws.report.Shelf.basket;
import static dev.mizan.laws.report.Shelf.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.PromotionPolicy;
import dev.mizan.core.promotion.PromotionReason;
import dev.mizan.core.promotion.RoundOn;
import dev.mizan.core.promotion.condition.HasItems;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.BuyGet;
import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.GroupPercent;
import dev.mizan.core.promotion.reward.GroupPrice;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.core.promotion.target.Basis;
import dev.mizan.core.promotion.target.Pick;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users of other systems reported about prices, each as the test that it became here. */
class PricerReportsTest {
    private static Promotion promotion(String id, Phase phase, Selector goods, Reward reward) {
        return Promotion.builder(id, Text.en(id)).gives(phase, goods, reward).build();
    }

    private static PromotionBook book(Phase phase, Reward... rewards) {
        Promotion[] all = new Promotion[rewards.length];
        for (int i = 0; i < rewards.length; i++) {
            all[i] = promotion("P" + i, phase, Selector.ALL, rewards[i]);
        }
        return PromotionBook.of(all);
    }

    @Test
    void vendure_2385_hundredAndFifteenPercentOffIsFreeAndNotBelowZero() {
        PricedBasket priced = Shelf.of("CUP 10.00", "TEA 3.33")
                .priced(
                        book(
                                Phase.LINE,
                                PercentOff.of("100").of(Basis.ORIGINAL),
                                PercentOff.of("15").of(Basis.ORIGINAL)),
                        basket("1 CUP", "3 TEA"));
        for (int i = 0; i < priced.size(); i++) {
            assertThat(priced.gross(i)).isZero();
            assertThat(priced.discount(i)).isEqualTo(priced.listed(i));
        }
    }

    @Test
    void vendure_3091_linesLessDiscountAreTheSubtotalAtAnyQuantity() {
        Shelf shelf = Shelf.of("NAIL 0.11", "CUP 10.00");
        for (int quantity = 1; quantity <= 60; quantity++) {
            PricedBasket priced =
                    shelf.priced(book(Phase.BASKET, PercentOff.of("7.5")), basket(quantity + " NAIL", "1 CUP"));
            assertThat(priced.gross(0) + priced.gross(1))
                    .isEqualTo(priced.gross())
                    .isEqualTo(priced.listed() - priced.discounts().total());
        }
        assertThat(shelf.priced(book(Phase.BASKET, PercentOff.of("7.5")), basket("25 NAIL"))
                        .gross())
                .isEqualTo(275 - 21);
    }

    @Test
    void vendure_653_equalPricesGetEqualSharesWhateverTheirTaxRates() {
        for (PriceMode mode : PriceMode.values()) {
            PricedBasket priced = Shelf.of("CUP 10.00", "BREAD 10.00 reduced")
                    .taxed(mode, TaxLevel.LINE, "15")
                    .priced(book(Phase.BASKET, new AmountOff(sar("5.00"), Per.BASKET)), basket("1 CUP", "1 BREAD"));
            assertThat(priced.discount(0)).isEqualTo(250L).isEqualTo(priced.discount(1));
        }
    }

    @Test
    void vendure_2662_whereTaxIsRoundedIsADeclaredPolicy() {
        Shelf shelf = Shelf.of("LAMP 38.23");
        String[] ten = new String[10];
        java.util.Arrays.fill(ten, "1 LAMP");
        PricedBasket byLine =
                shelf.taxed(PriceMode.TAX_EXCLUSIVE, TaxLevel.LINE, "20").priced(PromotionBook.EMPTY, basket(ten));
        PricedBasket byDocument =
                shelf.taxed(PriceMode.TAX_EXCLUSIVE, TaxLevel.DOCUMENT, "20").priced(PromotionBook.EMPTY, basket(ten));
        assertThat(byLine.tax()).isEqualTo(76_50L);
        assertThat(byDocument.tax()).isEqualTo(76_46L);
        assertThat(shelf.taxed(PriceMode.TAX_EXCLUSIVE, TaxLevel.LINE, "20")
                        .priced(PromotionBook.EMPTY, basket("10 LAMP"))
                        .tax())
                .isEqualTo(76_46L);
    }

    @Test
    void vendure_2995_anAmountOffALineIsItsFaceValueAtAnyQuantity() {
        Shelf shelf = Shelf.of("CUP 10.00");
        PromotionBook ten = book(Phase.LINE, new AmountOff(sar("10.00"), Per.LINE));
        for (int quantity = 1; quantity <= 100; quantity++) {
            PricedBasket priced = shelf.priced(ten, basket(quantity + " CUP"));
            assertThat(priced.discounts().total()).as("of %d", quantity).isEqualTo(10_00L);
            long units = 0;
            for (int unit = 0; unit < quantity; unit++) {
                units += priced.discounts().unitDiscount(0, unit, quantity);
            }
            assertThat(units).isEqualTo(10_00L);
        }
    }

    @Test
    void odoo_237624_271032_156897_hundredPercentOffLeavesNoCentInAnyTaxModeAndLevel() {
        for (PriceMode mode : PriceMode.values()) {
            for (TaxLevel level : TaxLevel.values()) {
                for (Phase phase : List.of(Phase.CATALOGUE, Phase.LINE, Phase.BASKET)) {
                    PricedBasket priced = Shelf.of("CUP 3.99", "TEA 0.07", "BREAD 1.05 reduced")
                            .taxed(mode, level, "15")
                            .priced(book(phase, PercentOff.of("100")), basket("3 CUP", "7 TEA", "1 BREAD"));
                    assertThat(priced.gross())
                            .as("%s %s %s", mode, level, phase)
                            .isZero();
                    assertThat(priced.net()).isZero();
                    assertThat(priced.tax()).isZero();
                }
            }
        }
    }

    @Test
    void odoo_257854_212922_238806_aCreditIsToldOnceHoweverOftenItIsPriced() {
        Shelf shelf = Shelf.of("CUP 10.00");
        PromotionBook book = PromotionBook.of(
                promotion("POINTS", Phase.TENDER, Selector.ALL, new PointsTimes(Percent.of("200"))),
                promotion("BACK", Phase.TENDER, Selector.ALL, new CashBack(Percent.of("10"))));
        PricedBasket once = shelf.priced(book, basket("3 CUP"));
        PricedBasket again = shelf.priced(book, once.basket());
        assertThat(again).isEqualTo(once);
        assertThat(once.gross()).isEqualTo(30_00L);
        assertThat(credit(once, "BACK")).isEqualTo(3_00L);
        assertThat(shelf.priced(book, basket("2 CUP")).discounts().credit(1)
                        + shelf.priced(book, basket("1 CUP")).discounts().credit(1))
                .isEqualTo(once.discounts().credit(1));
    }

    private static long credit(PricedBasket priced, String id) {
        for (int k = 0; k < priced.discounts().size(); k++) {
            if (priced.discounts().promotion(k).id().value().equals(id)) {
                return priced.discounts().credit(k);
            }
        }
        return 0;
    }

    @Test
    void odoo_150833_whatIsGivenEarnsNothing() {
        Gift saucer =
                new Gift(Sku.of("SAUCER"), Quantity.pieces(1), Percent.HUNDRED, new Slot(Selector.items("CUP"), 2));
        PromotionBook book = PromotionBook.of(
                promotion("GIFT", Phase.ITEM, Selector.ALL, saucer),
                promotion("BACK", Phase.TENDER, Selector.ALL, new CashBack(Percent.of("10"))));
        PricedBasket priced = Shelf.of("CUP 10.00", "SAUCER 6.00").priced(book, basket("2 CUP"));
        assertThat(priced.size()).isEqualTo(2);
        assertThat(priced.gross()).isEqualTo(20_00L);
        assertThat(credit(priced, "BACK")).isEqualTo(2_00L);
    }

    @Test
    void odoo_274951_aRewardOf300IsCountedAsWhatItReallyTookOff() {
        PricedBasket priced = Shelf.of("CUP 20.00")
                .priced(book(Phase.BASKET, new AmountOff(sar("300.00"), Per.BASKET)), basket("1 CUP"));
        assertThat(priced.discounts().value(0)).isEqualTo(20_00L);
        assertThat(priced.gross()).isZero();
    }

    @Test
    void erpnext_25364_54894_klikPos_164_aMixedPromotionIsAppliedOnceAlsoWhenPricedTwice() {
        Promotion mixed = Promotion.builder("MIXED", Text.en("mixed"))
                .when(new HasItems(Selector.items("CUP", "TEA"), 3))
                .gives(Phase.LINE, Selector.items("CUP", "TEA"), PercentOff.of("60"))
                .build();
        Shelf shelf = Shelf.of("CUP 10.00", "TEA 5.00");
        PricedBasket once = shelf.priced(PromotionBook.of(mixed), basket("2 CUP", "1 TEA"));
        assertThat(once.gross()).isEqualTo(10_00L);
        Basket own = basket();
        for (BasketLine line : once.basket().lines()) {
            own = own.add(line.item(), line.quantity()).orElseThrow();
        }
        assertThat(shelf.priced(PromotionBook.of(mixed), own).gross()).isEqualTo(10_00L);
    }

    @Test
    void erpnext_42143_whatHasNoDefinedMeaningIsRefusedByName() {
        Promotion deal = promotion("A", Phase.BASKET, Selector.ALL, new GroupPrice(3, sar("10.00")));
        Promotion shelf = promotion("A", Phase.CATALOGUE, Selector.ALL, new AmountOff(sar("1.00"), Per.BASKET));
        for (Promotion each : List.of(deal, shelf)) {
            assertThat(PromotionBook.EMPTY.define(List.of(each), List.of()))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.reason()).isEqualTo(PromotionReason.WRONG_PHASE));
        }
    }

    @Test
    void saleor_17453_12040_12107_baseRoundingAndPickAreData() {
        Shelf shelf = Shelf.of("CUP 10.05", "TEA 4.00");
        PercentOff sixty = PercentOff.of("60");
        Basket cup = basket("1 CUP");
        assertThat(shelf.priced(book(Phase.LINE, sixty, sixty), cup).gross()).isEqualTo(1_61L);
        assertThat(shelf.priced(book(Phase.LINE, sixty.of(Basis.ORIGINAL), sixty.of(Basis.ORIGINAL)), cup)
                        .gross())
                .isZero();
        PromotionBook half = book(Phase.LINE, PercentOff.of("50"));
        PromotionPolicy down = PromotionPolicy.USUAL.rounding(Rounding.DOWN, RoundOn.DISCOUNT);
        assertThat(shelf.priced(half, cup).discount(0)).isEqualTo(5_03L);
        assertThat(shelf.priced(half.policy(down), cup).discount(0)).isEqualTo(5_02L);
        PercentOff one = PercentOff.of("50").onUnits(1, Pick.CHEAPEST);
        assertThat(shelf.priced(book(Phase.LINE, one), basket("1 CUP", "1 TEA")).discount(1))
                .isEqualTo(2_00L);
        assertThat(shelf.priced(book(Phase.LINE, one.onUnits(1, Pick.DEAREST)), basket("1 CUP", "1 TEA"))
                        .discount(1))
                .isZero();
    }

    @Test
    void medusa_12226_12429_14447_buyOneGetOneIsReckonedInThePriceThatIsShown() {
        Slot cup = new Slot(Selector.items("CUP"), 1);
        PromotionBook bogo = book(Phase.ITEM, BuyGet.free(cup, cup));
        Shelf shelf = Shelf.of("CUP 23.00");
        assertThat(shelf.taxed(PriceMode.TAX_INCLUSIVE, TaxLevel.LINE, "20")
                        .priced(bogo, basket("2 CUP"))
                        .gross())
                .isEqualTo(23_00L);
        assertThat(shelf.taxed(PriceMode.TAX_EXCLUSIVE, TaxLevel.LINE, "20")
                        .priced(bogo, basket("2 CUP"))
                        .gross())
                .isEqualTo(27_60L);
    }

    @Test
    void medusa_tenOfOneAreNotDearerThanOneOfNine() {
        Slot any = new Slot(Selector.ALL, 1);
        Shelf shelf = Shelf.of("NUT 1.00", "LAMP 9.00");
        Basket mixed = basket("10 NUT", "2 LAMP");
        PromotionBook free = book(Phase.ITEM, BuyGet.free(any, any));
        assertThat(shelf.priced(free, mixed).discounts().total()).isEqualTo(2 * 9_00L + 4 * 1_00L);
        PromotionBook lower = book(Phase.ITEM, BuyGet.free(any, any).equalOrLower());
        assertThat(shelf.priced(lower, mixed).discounts().total()).isEqualTo(9_00L + 5 * 1_00L);
    }

    @Test
    void broadleaf_495_818_1151_344_theBetterDealIsChosenAndStaysChosen() {
        PromotionBook book = PromotionBook.of(
                promotion("PAIR", Phase.ITEM, Selector.ALL, new GroupPercent(2, Percent.of("25"))),
                promotion("THREE", Phase.ITEM, Selector.ALL, new GroupPrice(3, sar("20.00"))));
        Shelf shelf = Shelf.of("CUP 10.00");
        for (int units = 1; units <= 7; units++) {
            PricedBasket priced = shelf.priced(book, basket(units + " CUP"));
            assertThat(priced.gross()).as("%d units", units).isEqualTo(best(units));
            assertThat(priced.discounts().status()).isEqualTo(Status.PROVEN_OPTIMAL);
            assertThat(shelf.priced(book, basket(units + " CUP"))).isEqualTo(priced);
        }
    }

    /** What so many cups cost at the best: a plain table, by the last group. */
    private static long best(int units) {
        if (units <= 0) {
            return units == 0 ? 0 : Integer.MAX_VALUE;
        }
        return Math.min(best(units - 1) + 10_00, Math.min(best(units - 2) + 15_00, best(units - 3) + 20_00));
    }
}
