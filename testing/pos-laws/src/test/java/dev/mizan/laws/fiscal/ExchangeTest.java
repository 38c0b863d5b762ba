// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.Occasion;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.ExchangeGoods.Exchanged;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chair of 115.00 comes back and a table of 230.00 goes: two documents, both with their whole amounts. */
class ExchangeTest {
    private final FiscalShop shop = FiscalShop.open(
                    ManualEnv.at("2026-11-22T09:00:00Z"), DocumentInItsSaleTest.memory(), FakeRegime.working())
            .furnished();

    @BeforeEach
    void furniture() {
        Stream.of("CHAIR 115.00", "TABLE 230.00", "STOOL 57.50").forEach(each -> {
            String[] words = each.split(" ");
            Item item =
                    Item.builder(Sku.of(words[0]), Text.of(words[0], words[0])).build();
            shop.mizan
                    .catalogue()
                    .defineServices(List.of(item))
                    .then(done -> shop.mizan
                            .catalogue()
                            .setPrices(List.of(shop.mizan.catalogue().shelfPrice(item, FiscalShop.sar(words[1])))))
                    .orElseThrow();
        });
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private PricedBasket basket(String sku) {
        return shop.till.scan(shop.till.basket(), sku).then(shop.till::price).orElseThrow();
    }

    private Sale sold(String sku) {
        return shop.till
                .sell(basket(sku), List.of(new Cash(FiscalShop.sar("500.00"))))
                .orElseThrow();
    }

    private Outcome<Exchanged> exchange(Sale of, String sku, String cash) {
        List<Cash> tenders = cash.isEmpty() ? List.of() : List.of(new Cash(FiscalShop.sar(cash)));
        return shop.till.exchange(of.id(), one(), ReturnCause.CHANGED_MIND, basket(sku), tenders);
    }

    private static List<ReturnedItem> one() {
        return List.of(new ReturnedItem(0, Quantity.pieces(1)));
    }

    private static List<FiscalDocument> papers(Recorded recorded) {
        Occasion occasion = new Occasion(
                recorded.path(), ZoneId.of("Asia/Riyadh"), recorded.times(), recorded.key(), recorded.facts());
        return ShopPapers.retail(FiscalShop.SELLER).documents(occasion).orElseThrow();
    }

    private VatReturn vat() {
        var books = shop.mizan.books();
        Money none = Money.zero(Currency.SAR);
        return VatReturn.of(
                VatBoxMap.parse(VatBoxMap.SAUDI_RETAIL, books.chart()).orElseThrow(),
                books.chart(),
                books.balances(),
                Period.ALWAYS,
                none,
                none);
    }

    private Money drawer() {
        return shop.till.session().opened().orElseThrow().drawer(Currency.SAR);
    }

    @Test
    void itIsTwoDocumentsInOneCommitAndChainJournalAndVatReturnAgree() {
        Sale chair = sold("CHAIR");
        Money before = drawer();
        Exchanged exchanged = exchange(chair, "TABLE", "200.00").orElseThrow();
        assertThat(papers(exchanged.recorded()))
                .extracting(
                        it -> it.head().kind(),
                        it -> it.totals().payable().toPlainString(),
                        it -> it.totals().tax().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FiscalKind.CREDIT_NOTE, "115.00", "15.00"),
                        org.assertj.core.groups.Tuple.tuple(FiscalKind.INVOICE, "230.00", "30.00"));
        List<FiscalDocumentIssued> chain = FiscalShop.issued(exchanged.recorded());
        assertThat(chain).extracting(it -> it.document().stamp().counter()).containsExactly(2L, 3L);
        assertThat(chain.get(1).document().stamp().previous())
                .isEqualTo(chain.get(0).document().stamp().hash());
        assertThat(chain).extracting(it -> it.document().id()).doesNotHaveDuplicates();
        assertThat(exchanged.sale().settlement().change()).isEqualTo(FiscalShop.sar("85.00"));
        assertThat(drawer().minus(before)).isEqualTo(FiscalShop.sar("115.00"));
        assertThat(vat().outputTax()).isEqualTo(FiscalShop.sar("30.00"));
        VatReturn.Line box = vat().lines().get(0);
        assertThat(box.base().plus(box.adjustment())).isEqualTo(FiscalShop.sar("200.00"));
    }

    @Test
    void whatIsWorthLessIsPaidBackAndWhatCameBackCanNotComeBackAgain() {
        Sale chair = sold("CHAIR");
        Money before = drawer();
        Exchanged exchanged = exchange(chair, "STOOL", "").orElseThrow();
        assertThat(before.minus(drawer())).isEqualTo(FiscalShop.sar("57.50"));
        assertThat(exchanged.back().refund().paid()).isEqualTo(FiscalShop.sar("115.00"));
        Refused<?> twice = (Refused<?>) exchange(chair, "STOOL", "");
        assertThat(twice.reason()).isEqualTo(SaleReason.NOT_RETURNABLE);
        Exchanged stool = shop.till
                .exchange(exchanged.id(), one(), ReturnCause.FAULTY, basket("STOOL"), List.of())
                .orElseThrow();
        assertThat(stool.sale().settlement().cash()).isEqualTo(FiscalShop.sar("57.50"));
        assertThat(drawer()).isEqualTo(before.minus(FiscalShop.sar("57.50")));
        assertThat(vat().outputTax()).isEqualTo(FiscalShop.sar("7.50"));
    }

    @Test
    void theDifferenceCanBePaidByCard() {
        Sale chair = sold("CHAIR");
        PaymentKey key = new PaymentKey("K1");
        var begun = shop.till
                .beginTender(
                        basket("TABLE"), List.of(new PlannedTender(TenderKind.CARD, FiscalShop.sar("115.00"), key)))
                .orElseThrow();
        Money before = drawer();
        Exchanged exchanged = shop.till
                .exchange(
                        chair.id(),
                        one(),
                        ReturnCause.CHANGED_MIND,
                        begun.checkout(),
                        List.of(new Card(FiscalShop.sar("115.00"), "mada", "123456", key)))
                .orElseThrow();
        assertThat(exchanged.sale().settlement().paid()).isEqualTo(FiscalShop.sar("230.00"));
        assertThat(drawer()).isEqualTo(before);
        assertThat(shop.till.session().opened().orElseThrow().begun()).isEmpty();
    }

    @Test
    void tooLittleForTheDifferenceIsRefusedAndNothingHappened() {
        Sale chair = sold("CHAIR");
        var before = shop.mizan.digests();
        assertThat(exchange(chair, "TABLE", "100.00").isDone()).isFalse();
        assertThat(shop.mizan.digests()).isEqualTo(before);
    }

    @Test
    void anItemIsExchangedForAnotherOfItsKindOnlyWhereOneIsThere() {
        shop.mizan
                .catalogue()
                .define(Item.builder(Sku.of("LAMP"), Text.of("Lamp", "مصباح")).build(), "23.00")
                .orElseThrow();
        Sale lamp = sold("LAMP");
        Refused<?> none = (Refused<?>) exchange(lamp, "LAMP", "");
        assertThat(none.reason()).isEqualTo(SaleReason.EXCHANGED_FOR_ITSELF);
    }
}
