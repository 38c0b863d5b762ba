// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.FakeRegime.Weather;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiscalPaperTest {
    private static final FiscalPapers COMPANY = new ShopPapers(
            FiscalShop.SELLER, bill -> Optional.of(Countries.saudiArabia().buyer()));

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    private static List<String> codes(Receipt receipt) {
        return receipt.nodes().stream()
                .filter(QrCode.class::isInstance)
                .map(it -> ((QrCode) it).content())
                .toList();
    }

    private static String text(Receipt receipt) {
        return new TextRenderer(48, Page.BOTH).text(receipt);
    }

    @Test
    void aReceiptAndItsCopyShowTheNumberAndTheCodeOfTheDocument() {
        try (FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), FakeRegime.working())
                .furnished()) {
            Sale sale = shop.sell();
            Paper paper = new Paper(shop.mizan.shop().organisation());
            String qr = shop.issued().get(0).document().stamp().qr();
            assertThat(codes(paper.of(sale.recorded()))).containsExactly(qr);
            assertThat(text(paper.of(sale.recorded())))
                    .contains("Simplified tax invoice", "فاتورة ضريبية مبسطة", "S-T1-000001");
            var copy = shop.till.copy(sale.id()).orElseThrow();
            assertThat(codes(paper.copy(copy, sale.recorded()))).containsExactly(qr);
        }
    }

    @Test
    void aFullInvoicePrintsOnlyWhenItIsClearedAndWithTheAuthoritysCode() {
        FakeRegime regime = FakeRegime.working().weather(document -> Weather.BUSY);
        try (FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime, COMPANY)
                .furnished()) {
            Sale sale = shop.sell();
            Paper paper = new Paper(shop.mizan.shop().organisation());
            Outbox outbox = shop.outbox();
            outbox.turn();
            assertThat(codes(paper.of(sale.recorded()))).isEmpty();
            assertThat(text(paper.of(sale.recorded()))).contains("This is no tax invoice");
            Outcome<Receipt> early = paper.cleared(sale.recorded(), outbox);
            assertThat(((Refused<?>) early).reason()).isEqualTo(FiscalFlowReason.NOT_CLEARED);
            regime.weather(document -> Weather.FINE);
            env.advance(Duration.ofMinutes(5));
            outbox.turn();
            Receipt cleared = paper.cleared(sale.recorded(), outbox).orElseThrow();
            assertThat(codes(cleared))
                    .containsExactly("cleared: "
                            + shop.issued().get(0).document().artefact().text());
            assertThat(text(cleared)).doesNotContain("no tax invoice");
        }
    }

    @Test
    void whatWasRejectedIsHandedOverAsItWasRepaired() {
        FakeRegime regime = FakeRegime.working().weather(document -> Weather.REJECTED);
        try (FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime, COMPANY)
                .furnished()) {
            Sale sale = shop.sell();
            Outbox outbox = shop.outbox();
            outbox.turn();
            assertThat(outbox.handOver(sale.id()).isDone()).isFalse();
            var rejected = outbox.rejected().get(0).id();
            var repaired = outbox.repair(rejected, OutboxTest.corrected(sale.recorded(), 1, COMPANY))
                    .orElseThrow();
            regime.weather(document -> Weather.FINE);
            outbox.turn();
            assertThat(outbox.handOver(sale.id()).orElseThrow())
                    .extracting(it -> it.id())
                    .containsExactly(repaired.document().id());
        }
    }

    @Test
    void aSaleThatOwesItsDocumentSaysSo() {
        FakeRegime regime = new FakeRegime(OnFailure.SELL_AND_MARK, Duration.ofSeconds(10)).broken("no power");
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime).furnished()) {
            Receipt receipt =
                    new Paper(shop.mizan.shop().organisation()).of(shop.sell().recorded());
            assertThat(codes(receipt)).isEmpty();
            assertThat(text(receipt)).contains("The tax document follows");
        }
    }

    @Test
    void anExchangeShowsBothDocumentsAndOnlyTheDifferenceAsPaid() {
        try (FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), FakeRegime.working())
                .furnished()) {
            Sale sale = shop.sell();
            var basket = shop.till
                    .scan(shop.till.basket(), "TEA")
                    .then(one -> shop.till.scan(one, "TEA"))
                    .then(shop.till::price)
                    .orElseThrow();
            var exchanged = shop.till
                    .exchange(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.FAULTY,
                            basket,
                            List.of(new dev.mizan.core.tender.Cash(FiscalShop.sar("20.00"))))
                    .orElseThrow();
            Receipt receipt = new Paper(shop.mizan.shop().organisation()).of(exchanged.recorded());
            assertThat(codes(receipt)).hasSize(2);
            assertThat(text(receipt).replaceAll(" +", " "))
                    .contains("Credit note", "Simplified tax invoice")
                    .containsSubsequence("Paid by what came back", "11.50", "Paid", "11.50", "Change", "8.50");
        }
    }
}
