// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.report;

import static dev.mizan.laws.report.Shelf.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.condition.Spend;
import dev.mizan.core.promotion.reward.AmountOff;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.Per;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What users of other systems reported about sales and returns, each as the test that it became here. */
class TillReportsTest {
    /** A till with cups, tea and saucers at 10.00, 5.55 and 3.33, and cash rounded down to whole riyals where asked. */
    private static void at(boolean coarse, List<Promotion> promotions, Consumer<TillDoor> what) {
        CashRounding down = CashRounding.due(Rounding.DOWN.toIncrement(100));
        Shop shop = Shop.named("Shop", "متجر", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .policies(coarse ? Policies.USUAL.cash(new CashPolicy(Map.of(Currency.SAR, down))) : Policies.USUAL);
        try (Mizan mizan = Mizan.open(shop)) {
            for (String line : List.of("CUP 10.00", "TEA 5.55", "SAUCER 3.33")) {
                String[] parts = line.split(" ");
                mizan.catalogue()
                        .define(
                                Item.builder(Sku.of(parts[0]), Text.en(parts[0]))
                                        .build(),
                                parts[1])
                        .orElseThrow();
            }
            if (!promotions.isEmpty()) {
                mizan.catalogue().setPromotions(promotions).orElseThrow();
            }
            TillDoor till = mizan.till("T1");
            till.open(sar("500.00")).orElseThrow();
            what.accept(till);
        }
    }

    private static final Promotion SEVEN_OFF = Promotion.builder("SEVEN", Text.en("seven off"))
            .when(Spend.atLeast(sar("15.00")))
            .gives(Phase.BASKET, new AmountOff(sar("7.00"), Per.BASKET))
            .build();

    private static Basket basket(TillDoor till, String... lines) {
        Basket basket = till.basket();
        for (String line : lines) {
            String[] parts = line.split(" ");
            basket = basket.add(Sku.of(parts[1]), Quantity.pieces(Long.parseLong(parts[0])))
                    .orElseThrow();
        }
        return basket;
    }

    private static Sale sold(TillDoor till, PricedBasket priced) {
        return till.sell(priced, List.of(new Cash(sar("100.00")))).orElseThrow();
    }

    private static GoodsBack back(TillDoor till, Sale sale, int line, long pieces) {
        ReturnedItem item = new ReturnedItem(line, Quantity.pieces(pieces));
        return till.takeBack(sale.id(), List.of(item), ReturnCause.CHANGED_MIND).orElseThrow();
    }

    @Test
    void vendure_4811_aReturnNeverRespreadsTheDiscount() {
        at(false, List.of(SEVEN_OFF), till -> {
            Sale sale = sold(
                    till, till.price(basket(till, "1 CUP", "1 TEA", "1 SAUCER")).orElseThrow());
            List<SoldLine> lines = sale.fact().bill().lines();
            // The tea goes back: what is kept is below the threshold, and still each line is worth what was paid for
            // it.
            for (int line : new int[] {1, 0, 2}) {
                GoodsBack returned = back(till, sale, line, 1);
                SoldLine only = returned.fact().bill().lines().get(0);
                assertThat(only.gross()).isEqualTo(lines.get(line).gross());
                assertThat(only.discounts()).isEqualTo(lines.get(line).discounts());
            }
        });
    }

    @Test
    void odoo_275961_whatIsShownIsWhatIsKeptAndWhatIsReckonedAgain() {
        Promotion odd = Promotion.builder("ODD", Text.en("odd"))
                .gives(Phase.BASKET, PercentOff.of("11.11"))
                .build();
        at(false, List.of(odd), till -> {
            PricedBasket shown =
                    till.price(basket(till, "7 TEA", "3 SAUCER", "1 CUP")).orElseThrow();
            Sale sale = sold(till, shown);
            SaleCompleted kept = sale.recorded().fact(SaleCompleted.class).orElseThrow();
            assertThat(kept.bill().gross()).isEqualTo(shown.total()).isEqualTo(sale.total());
            assertThat(kept.settlement().due()).isEqualTo(shown.total());
            assertThat(till.price(basket(till, "7 TEA", "3 SAUCER", "1 CUP"))
                            .orElseThrow()
                            .total())
                    .isEqualTo(shown.total());
        });
    }

    @Test
    void odoo_271577_rewardsAndGiftsLeaveTheTaxOfTheBillAsTheTillSaidIt() {
        Gift saucer =
                new Gift(Sku.of("SAUCER"), Quantity.pieces(1), Percent.HUNDRED, new Slot(Selector.items("CUP"), 2));
        List<Promotion> rewards = List.of(
                Promotion.builder("GIFT", Text.en("gift"))
                        .gives(Phase.ITEM, saucer)
                        .build(),
                Promotion.builder("TEA", Text.en("tea"))
                        .gives(Phase.ITEM, Selector.items("TEA"), new CheapestFree(3, 1, Percent.HUNDRED))
                        .build(),
                SEVEN_OFF);
        at(false, rewards, till -> {
            PricedBasket told = till.price(basket(till, "2 CUP", "4 TEA")).orElseThrow();
            assertThat(told.size()).isEqualTo(3);
            Sale sale = sold(till, told);
            assertThat(sale.fact().bill().taxTotals()).isEqualTo(told.taxTotals());
            assertThat(sale.total()).isEqualTo(told.total());
        });
    }

    @Test
    void odoo_96721_aRefundIsWhatWasPaidAlsoWhereCashIsRoundedDown() {
        at(true, List.of(), till -> {
            Sale sale = sold(till, till.price(basket(till, "1 TEA", "1 SAUCER")).orElseThrow());
            assertThat(sale.settlement().paid()).isEqualTo(sar("8.00"));
            ReturnedItem tea = new ReturnedItem(0, Quantity.pieces(1));
            ReturnedItem other = new ReturnedItem(1, Quantity.pieces(1));
            GoodsBack all = till.takeBack(sale.id(), List.of(tea, other), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            assertThat(all.refund()).isEqualTo(sar("8.00"));
        });
    }

    @Test
    void odoo_161564_155619_aFullReturnBringsEveryTenderToZero() {
        at(true, List.of(SEVEN_OFF), till -> {
            Money drawer = till.session().opened().orElseThrow().drawer(Currency.SAR);
            PricedBasket priced = till.price(basket(till, "2 CUP", "1 TEA")).orElseThrow();
            PaymentKey paid = new PaymentKey("card-1");
            Money byCard = sar("11.11");
            var begun = till.beginTender(priced, List.of(new PlannedTender(TenderKind.CARD, byCard, paid)))
                    .orElseThrow();
            Sale sale = till.sell(
                            begun.checkout(), List.of(new Card(byCard, "mada", "A1", paid), new Cash(sar("7.00"))))
                    .orElseThrow();
            List<ReturnedItem> all = new ArrayList<>();
            all.add(new ReturnedItem(0, Quantity.pieces(2)));
            all.add(new ReturnedItem(1, Quantity.pieces(1)));
            PaymentKey repaid = new PaymentKey("card-2");
            var refund = till.beginRefund(
                            sale.id(),
                            all,
                            ReturnCause.CHANGED_MIND,
                            List.of(new PlannedTender(TenderKind.CARD, byCard, repaid)))
                    .orElseThrow();
            GoodsBack back = till.takeBack(refund.checkout(), List.of(new Card(byCard, "mada", "A2", repaid)))
                    .orElseThrow();
            assertThat(back.refund()).isEqualTo(sale.settlement().paid());
            assertThat(back.fact().refund().cash()).isEqualTo(sale.settlement().cash());
            assertThat(back.fact().refund().rounding())
                    .isEqualTo(sale.settlement().rounding());
            assertThat(till.session().opened().orElseThrow().drawer(Currency.SAR))
                    .isEqualTo(drawer);
        });
    }

    /** Also where both are one exchange, and the goods that come back had the reward themselves: the sale is as if it stood alone. */
    @Test
    void odoo_177312_whatComesBackBlocksNoRewardOfWhatIsBoughtBesideIt() {
        at(false, List.of(SEVEN_OFF), till -> {
            Basket next = basket(till, "2 CUP", "1 SAUCER");
            PricedBasket alone = till.price(next).orElseThrow();
            Sale plain = sold(till, alone);
            assertThat(alone.discounts().total()).isEqualTo(7_00L);
            Sale before = sold(till, till.price(basket(till, "1 CUP", "1 TEA")).orElseThrow());
            back(till, before, 0, 1);
            assertThat(till.price(next).orElseThrow().total()).isEqualTo(alone.total());
            Sale rewarded =
                    sold(till, till.price(basket(till, "2 CUP", "1 TEA")).orElseThrow());
            assertThat(rewarded.fact().bill().lines().get(1).discounts()).isNotEmpty();
            var exchanged = till.exchange(
                            rewarded.id(),
                            List.of(new ReturnedItem(1, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND,
                            till.price(next).orElseThrow(),
                            List.of(new Cash(sar("100.00"))))
                    .orElseThrow();
            assertThat(exchanged.sale().bill()).isEqualTo(plain.fact().bill());
            assertThat(exchanged.back().bill().gross().minor())
                    .isEqualTo(rewarded.fact().bill().lines().get(1).gross());
        });
    }
}
