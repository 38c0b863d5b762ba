// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Shopper;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ministry that withholds half of the VAT buys ten teas for 115.00: it pays 107.50 by card. */
class TillWithholdingTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = DocumentInItsSaleTest.memory();

    private final List<FiscalDocument> documents = new ArrayList<>();

    private FiscalShop reopened() {
        FiscalPapers papers = ShopPapers.retail(FiscalShop.SELLER);
        return FiscalShop.open(
                env,
                store,
                FakeRegime.working(),
                occasion -> papers.documents(occasion).map(all -> {
                    documents.addAll(all);
                    return all;
                }));
    }

    private FiscalShop open() {
        FiscalShop shop = reopened().furnished();
        shop.mizan.books().furnish().orElseThrow();
        shop.mizan
                .books()
                .parties()
                .withholding()
                .agree("MINISTRY", Base.VAT, Percent.of(50))
                .orElseThrow();
        return shop;
    }

    private static Card card(String amount, String key) {
        return new Card(sar(amount), "mada", "auth", new PaymentKey(key));
    }

    private static PlannedTender plan(String amount, String key) {
        return new PlannedTender(TenderKind.CARD, sar(amount), new PaymentKey(key));
    }

    private static Sale sell(FiscalShop shop) {
        PricedBasket priced = shop.till
                .basket(Shopper.of(new CustomerId("MINISTRY")))
                .add(Sku.of("TEA"), Quantity.pieces(10))
                .then(shop.till::price)
                .orElseThrow();
        Withheld withheld = shop.till.withheld(priced).orElseThrow();
        TenderBegun begun =
                shop.till.beginTender(priced, List.of(plan("107.50", "pay-1"))).orElseThrow();
        List<Tender> tenders = List.of(card("107.50", "pay-1"), withheld);
        return shop.till.sell(begun.checkout(), tenders).orElseThrow();
    }

    private FiscalTotals last() {
        return documents.get(documents.size() - 1).totals();
    }

    @Test
    void theDocumentShowsTheWholeAndTheReceiptWhatWasWithheld() {
        try (FiscalShop shop = open()) {
            Sale sale = sell(shop);
            assertThat(last().payable()).isEqualTo(sar("115.00"));
            assertThat(last().tax()).isEqualTo(sar("15.00"));
            Paper paper = new Paper(shop.mizan.shop().organisation());
            assertThat(paper.of(sale.recorded()).toString()).contains("Tax withheld", "7.50", "107.50");
        }
    }

    @Test
    void aRefundByCardOwesTheMoneyAloneAndAShopThatOpensAgainIsAsItWas() {
        try (FiscalShop shop = open()) {
            Sale sale = sell(shop);
            RefundBegun begun = shop.till
                    .beginRefund(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(4))),
                            ReturnCause.FAULTY,
                            List.of(plan("43.00", "back-1")))
                    .orElseThrow();
            assertThat(begun.due()).isEqualTo(sar("43.00"));
            FiscalShop again = reopened();
            GoodsBack back = again.till
                    .takeBack(begun.checkout(), List.of(card("43.00", "back-1")))
                    .orElseThrow();
            assertThat(back.fact().refund().tenders())
                    .containsExactly(new Withheld(sar("3.00"), Withheld.Base.VAT), card("43.00", "back-1"));
            assertThat(last().payable()).isEqualTo(sar("46.00"));
            var open = again.mizan.books().parties().withholding().open();
            assertThat(open).hasSize(1);
            assertThat(open.get(0).withheld()).isEqualTo(sar("4.50"));
            FiscalShop third = reopened();
            assertThat(third.mizan.digests()).isEqualTo(again.mizan.digests());
        }
    }

    /** Four teas, 46.00 of which 3.00 was withheld, for five at 57.50 of which 3.75 is: 10.75 is paid by card. */
    @Test
    void anExchangeGivesTheShareBackAsSuchAndOnlyMoneyPaysForTheOthers() {
        try (FiscalShop shop = open()) {
            Sale sale = sell(shop);
            PricedBasket others = shop.till
                    .basket(Shopper.of(new CustomerId("MINISTRY")))
                    .add(Sku.of("TEA"), Quantity.pieces(5))
                    .then(shop.till::price)
                    .orElseThrow();
            Withheld anew = shop.till.withheld(others).orElseThrow();
            TenderBegun begun = shop.till
                    .beginTender(others, List.of(plan("10.75", "pay-2")))
                    .orElseThrow();
            var both = shop.till
                    .exchange(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(4))),
                            ReturnCause.FAULTY,
                            begun.checkout(),
                            List.of(card("10.75", "pay-2"), anew))
                    .orElseThrow();
            assertThat(both.back().refund().tenders())
                    .containsExactlyInAnyOrder(new Cash(sar("43.00")), new Withheld(sar("3.00"), Withheld.Base.VAT));
            assertThat(both.sale().settlement().tenders())
                    .containsExactlyInAnyOrder(
                            new Cash(sar("43.00")),
                            card("10.75", "pay-2"),
                            new Withheld(sar("3.75"), Withheld.Base.VAT));
            assertThat(documents.get(documents.size() - 2).totals().payable()).isEqualTo(sar("46.00"));
            assertThat(last().payable()).isEqualTo(sar("57.50"));
            var open = shop.mizan.books().parties().withholding().open();
            assertThat(open.stream().map(it -> it.withheld()).toList()).containsExactly(sar("4.50"), sar("3.75"));
            assertThat(shop.till
                            .session()
                            .opened()
                            .orElseThrow()
                            .drawer(sar("1.00").currency()))
                    .isEqualTo(sar("200.00"));
        }
    }
}
