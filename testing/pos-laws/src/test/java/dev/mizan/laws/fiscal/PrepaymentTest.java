// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static dev.mizan.laws.fiscal.PrepaidShop.cash;
import static dev.mizan.laws.fiscal.PrepaidShop.reason;
import static dev.mizan.laws.fiscal.PrepaidShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.prepaid.PrepaymentReason;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table of 230.00 is ordered, 115.00 is paid at once, and the rest when it is fetched. */
class PrepaymentTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = DocumentInItsSaleTest.memory();
    private final PrepaidShop shop =
            new PrepaidShop(env, store, ShopPapers.retail(FiscalShop.SELLER), TaxRounding.PER_GROUP);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void thePrepaymentIsInvoicedWithItsTaxAndTheInvoiceOfTheGoodsNamesIt() {
        var taken = shop.take("115.00");
        FiscalDocument first = shop.last();
        assertThat(first.head().kind()).isEqualTo(FiscalKind.PREPAYMENT);
        assertThat(first.totals().payable()).isEqualTo(sar("115.00"));
        assertThat(first.totals().tax()).isEqualTo(sar("15.00"));
        assertThat(shop.tax()).isEqualTo(sar("15.00"));
        assertThat(shop.owed()).isEqualTo(sar("100.00"));
        env.advance(Duration.ofDays(3));
        shop.door.settle(taken.order(), cash("115.00")).orElseThrow();
        Prepaid named = shop.last().lines().get(1).prepaid().orElseThrow();
        assertThat(named.document().number())
                .isEqualTo(taken.fact().slip().number().toString());
        assertThat(named.document().id()).contains(first.head().id());
        assertThat(named.document().issuedAt()).contains(first.head().issuedAt().toLocalDateTime());
        assertThat(shop.last().totals().prepaid()).isEqualTo(sar("115.00"));
        assertThat(shop.last().totals().payable()).isEqualTo(sar("115.00"));
        assertThat(shop.tax()).isEqualTo(sar("30.00"));
        assertThat(shop.owed().isZero()).isTrue();
    }

    @Test
    void aPrepaymentThatIsGivenBackIsCreditedAndTheOrderIsOverWithTheLast() {
        var taken = shop.take("115.00");
        assertThat(shop.drawer()).isEqualTo(sar("315.00"));
        shop.giveBack(taken.order(), taken.id()).orElseThrow();
        FiscalDocument note = shop.last();
        assertThat(note.head().kind()).isEqualTo(FiscalKind.CREDIT_NOTE);
        assertThat(note.head().correction().orElseThrow().of().get(0).kind()).isEqualTo(FiscalKind.PREPAYMENT);
        assertThat(shop.tax().isZero()).isTrue();
        assertThat(shop.owed().isZero()).isTrue();
        assertThat(shop.drawer()).isEqualTo(sar("200.00"));
        assertThat(reason(shop.giveBack(taken.order(), taken.id()))).isEqualTo(PrepaymentReason.ORDER_OVER);
        assertThat(reason(shop.door.settle(taken.order(), cash("230.00")))).isEqualTo(PrepaymentReason.ORDER_OVER);
        assertThat(reason(shop.door.takeMore(taken.order(), sar("1.00"), cash("1.00"))))
                .isEqualTo(PrepaymentReason.ORDER_OVER);
    }

    @Test
    void whatIsPrepaidPaysOnceAndForItsOwnOrderAlone() {
        var taken = shop.take("115.00");
        assertThat(reason(shop.door.takeMore(taken.order(), sar("115.01"), cash("115.01"))))
                .isEqualTo(PrepaymentReason.MORE_THAN_LEFT);
        assertThat(reason(shop.door.take(shop.table(), sar("0.00"), List.of())))
                .isEqualTo(PrepaymentReason.NOT_POSITIVE);
        var stolen = new Prepayment(sar("230.00"), taken.fact().slip().number().toString());
        assertThat(reason(shop.shop.till.sell(shop.table(), List.of(stolen)))).isEqualTo(SaleReason.TENDER_NOT_BEGUN);
        assertThat(reason(shop.giveBack(taken.order(), shop.take("1.00").id())))
                .isEqualTo(PrepaymentReason.NOT_OF_ORDER);
        shop.door.settle(taken.order(), cash("115.00")).orElseThrow();
        assertThat(reason(shop.door.settle(taken.order(), cash("115.00")))).isEqualTo(PrepaymentReason.ORDER_OVER);
        assertThat(reason(shop.giveBack(taken.order(), taken.id()))).isEqualTo(PrepaymentReason.ORDER_OVER);
    }

    @Test
    void bothMayBePaidByCard() {
        PlannedTender half = new PlannedTender(TenderKind.CARD, sar("115.00"), new PaymentKey("K-1"));
        var begun = shop.shop.till.beginTender(shop.table(), List.of(half)).orElseThrow();
        var card = new Card(sar("115.00"), "MADA", "A-1", new PaymentKey("K-1"));
        var taken =
                shop.door.take(begun.checkout(), sar("115.00"), List.of(card)).orElseThrow();
        PlannedTender rest = new PlannedTender(TenderKind.CARD, sar("115.00"), new PaymentKey("K-2"));
        var last = shop.door.begin(taken.order(), List.of(rest)).orElseThrow();
        var other = shop.door
                .take(
                        shop.shop
                                .till
                                .price(shop.with(shop.shop.till.basket(), "ITEM5", 1, 1_05, PriceMode.TAX_INCLUSIVE))
                                .orElseThrow(),
                        sar("0.05"),
                        cash("0.05"))
                .orElseThrow();
        var second = new Card(sar("115.00"), "MADA", "A-2", new PaymentKey("K-2"));
        assertThat(reason(shop.door.settle(other.order(), last.checkout(), List.of(second))))
                .isEqualTo(PrepaymentReason.OTHER_GOODS);
        shop.door.settle(taken.order(), last.checkout(), List.of(second)).orElseThrow();
        assertThat(shop.shop.till.session().opened().orElseThrow().begun()).isEmpty();
        assertThat(shop.drawer()).isEqualTo(sar("200.05"));
    }

    @Test
    void aQuotationIsPrepaidUntilItEnds() {
        var quote =
                shop.shop.till.quote(shop.table(), LocalDate.of(2026, 11, 23)).orElseThrow();
        var taken = shop.door
                .takeOnQuote(quote.document(), sar("30.00"), cash("30.00"))
                .orElseThrow();
        assertThat(taken.fact().goods().gross()).isEqualTo(sar("230.00"));
        env.advance(Duration.ofDays(2));
        assertThat(reason(shop.door.takeOnQuote(quote.document(), sar("30.00"), cash("30.00"))))
                .isEqualTo(PrepaymentReason.QUOTE_OVER);
    }

    @Test
    void goodsWhoseTaxHasChangedAreNotHandedOverAtTheOldOne() {
        var taken = shop.take("115.00");
        shop.shop
                .mizan
                .catalogue()
                .setTaxes(List.of(new TaxRule(
                        TaxClass.STANDARD, TaxRate.standard("16"), Period.from(LocalDate.of(2026, 11, 24)))))
                .orElseThrow();
        env.advance(Duration.ofDays(2));
        assertThat(reason(shop.door.settle(taken.order(), cash("115.00")))).isEqualTo(PrepaymentReason.OTHER_RATES);
        shop.giveBack(taken.order(), taken.id()).orElseThrow();
        assertThat(shop.tax().isZero()).isTrue();
    }

    @Test
    void goodsThatWerePrepaidComeBackForAllThatTheyCost() {
        var taken = shop.take("115.00");
        Sale sale = shop.door.settle(taken.order(), cash("115.00")).orElseThrow();
        shop.shop
                .till
                .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
        assertThat(shop.drawer()).isEqualTo(sar("200.00"));
        assertThat(shop.tax().isZero()).isTrue();
        assertThat(reason(shop.shop
                        .outbox()
                        .makeStandard(sale.id(), Countries.saudiArabia().buyer())))
                .isEqualTo(FiscalFlowReason.WAS_PREPAID);
    }

    @Test
    void itsReceiptsSayWhatItIsForAndAShopThatOpensAgainIsAsItWas() {
        var taken = shop.take("115.00");
        var back = shop.door.giveBack(taken.order(), taken.id()).orElseThrow();
        Paper paper = new Paper(shop.shop.mizan.shop().organisation());
        assertThat(paper.of(taken.recorded()).toString()).contains("For the order " + taken.order(), "115.00");
        assertThat(paper.of(back).toString()).contains("Prepaid as P-T1-000001");
        FiscalShop again = FiscalShop.open(env, store, FakeRegime.working());
        assertThat(again.mizan.digests()).isEqualTo(shop.shop.mizan.digests());
    }
}
