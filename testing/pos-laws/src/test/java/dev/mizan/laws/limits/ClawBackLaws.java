// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.scope.Scope;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.PromotionTerms;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What stays of a broken bundle is paid for without it; nobody is ever asked for more than was paid. */
class ClawBackLaws {
    private static final Promotion THREE_FOR_TWO = Promotion.builder("MUGS", Text.of("Mugs", "أكواب"))
            .gives(Phase.ITEM, Selector.items("MUG"), new CheapestFree(3, 1, Percent.HUNDRED))
            .build();
    private static final Promotion TEN = Promotion.builder("TEN", Text.of("Ten", "عشرة"))
            .scope(Scope.OPEN.withCoupon("HELLO"))
            .when(Spend.atLeast(sar("100.00")))
            .gives(Phase.BASKET, new AmountOff(sar("10.00"), Per.BASKET))
            .build();

    private static Shop strict() {
        Shop shop = Town.shop();
        return shop.policies(shop.policies().promotionTerms(PromotionTerms.USUAL.clawingBack()));
    }

    private static Sale sale(TillDoor till, int lamps, int mugs) {
        var basket = till.basket().add(Town.MUG, Quantity.pieces(mugs)).orElseThrow();
        if (lamps > 0) {
            basket = basket.add(Town.LAMP, Quantity.pieces(lamps)).orElseThrow();
        }
        return sell(till, basket, "HELLO").orElseThrow();
    }

    private static GoodsBack back(TillDoor till, Sale sale, int line, int pieces) {
        return till.takeBack(
                        sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
    }

    @Test
    void theThirdMugWasFreeAndBringsNothingBack() {
        try (Mizan shop = Town.open(strict(), THREE_FOR_TWO)) {
            TillDoor till = till(shop, "T1");
            Sale sale = sale(till, 0, 3);
            assertThat(sale.total()).isEqualTo(sar("40.00"));
            GoodsBack first = back(till, sale, 0, 1);
            assertThat(first.refund()).isEqualTo(sar("0.00"));
            ClawedBack clawed = first.recorded().fact(ClawedBack.class).orElseThrow();
            assertThat(clawed.told(Language.EN))
                    .isEqualTo("Paid SAR 40.00; what stays costs SAR 40.00 without what comes back;"
                            + " paid back SAR 0.00 (its share was SAR 13.33).");
            assertThat(clawed.told(Language.AR)).contains("SAR 13.33").contains("المرتجع");
            assertThat(back(till, sale, 0, 1).refund()).isEqualTo(sar("20.00"));
            GoodsBack last = back(till, sale, 0, 1);
            assertThat(last.refund()).isEqualTo(sar("20.00"));
            assertThat(last.recorded().fact(ClawedBack.class).orElseThrow().isLess())
                    .isFalse();
        }
    }

    @Test
    void storedSharesStayTheDefault() {
        try (Mizan shop = Town.open(Town.shop(), THREE_FOR_TWO)) {
            TillDoor till = till(shop, "T1");
            assertThat(back(till, sale(till, 0, 3), 0, 1).refund()).isEqualTo(sar("13.33"));
        }
    }

    @Test
    void aThresholdThatIsMissedTakesItsDiscountBackByThePromotionsOfTheSale() {
        try (Mizan shop = Town.open(strict(), TEN)) {
            TillDoor till = till(shop, "T1");
            Sale sale = sale(till, 1, 2);
            assertThat(sale.total()).isEqualTo(sar("90.00"));
            Promotion half = Promotion.builder("TEN", Text.of("Half", "نصف"))
                    .gives(Phase.BASKET, PercentOff.of("50"))
                    .build();
            shop.catalogue().setPromotions(List.of(half)).orElseThrow();
            assertThat(back(till, sale, 0, 1).refund()).isEqualTo(sar("10.00"));
        }
    }

    @Test
    void aRefundThatIsBegunHoldsWhatIsLeftAfterTheClawBack() {
        try (Mizan shop = Town.open(strict(), THREE_FOR_TWO)) {
            TillDoor till = till(shop, "T1");
            Sale sale = sale(till, 0, 3);
            var begun = till.beginRefund(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(2))),
                            ReturnCause.CHANGED_MIND,
                            List.of())
                    .orElseThrow();
            assertThat(begun.owed()).isEqualTo(sar("20.00"));
            assertThat(till.takeBack(begun.checkout(), List.of()).orElseThrow().refund())
                    .isEqualTo(sar("20.00"));
            assertThat(back(till, sale, 0, 1).refund()).isEqualTo(sar("20.00"));
        }
    }

    /** In whatever parts a sale comes back: nothing negative, never less kept than shares, and all of it in the end. */
    @Property(tries = 40)
    void allPartsTogetherRepayTheSaleToTheCent(@ForAll Random random) {
        try (Mizan strict = Town.open(strict(), THREE_FOR_TWO, TEN);
                Mizan mild = Town.open(Town.shop(), THREE_FOR_TWO, TEN)) {
            TillDoor one = till(strict, "T1");
            TillDoor two = till(mild, "T1");
            int lamps = random.nextInt(3);
            int mugs = 1 + random.nextInt(6);
            Sale sale = sale(one, lamps, mugs);
            Sale other = sale(two, lamps, mugs);
            assertThat(sale.total()).isEqualTo(other.total());
            List<Integer> pieces = new ArrayList<>();
            for (int i = 0; i < lamps + mugs; i++) {
                pieces.add(i < mugs ? 0 : 1);
            }
            java.util.Collections.shuffle(pieces, random);
            Money strictly = Money.zero(Currency.SAR);
            Money mildly = Money.zero(Currency.SAR);
            Money tax = Money.zero(Currency.SAR);
            for (int line : pieces) {
                GoodsBack back = back(one, sale, line, 1);
                assertThat(back.refund().isNegative()).isFalse();
                strictly = strictly.plus(back.refund());
                mildly = mildly.plus(back(two, other, line, 1).refund());
                tax = tax.plus(back.fact().bill().tax());
                assertThat(strictly.minor()).isLessThanOrEqualTo(mildly.minor() + 1);
            }
            Bill bill = sale.fact().bill();
            assertThat(strictly).isEqualTo(sale.total()).isEqualTo(mildly);
            assertThat(tax).isEqualTo(bill.tax());
        }
    }

    @Test
    void aDealThatStaysWholeIsNotTouched() {
        try (Mizan shop = Town.open(strict(), THREE_FOR_TWO)) {
            TillDoor till = till(shop, "T1");
            var basket = till.basket()
                    .add(Town.MUG, Quantity.pieces(3))
                    .then(it -> it.add(Town.LAMP, Quantity.pieces(1)))
                    .orElseThrow();
            var priced = till.price(basket, Set.of()).orElseThrow();
            Sale sale = till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
            GoodsBack lamp = back(till, sale, 1, 1);
            assertThat(lamp.refund()).isEqualTo(sar("60.00"));
            assertThat(lamp.recorded().fact(ClawedBack.class)).isEmpty();
        }
    }
}
