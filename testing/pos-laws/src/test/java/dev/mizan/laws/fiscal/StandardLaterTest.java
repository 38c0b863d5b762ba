// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.FakeRegime.Weather;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardLaterTest {
    private static final Party BUYER = Countries.saudiArabia().buyer();

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final FakeRegime regime = FakeRegime.working();
    private final Store store = DocumentInItsSaleTest.memory();
    private final List<FiscalDocument> last = new ArrayList<>();

    /** Papers that remember what they wrote last. */
    private FiscalPapers remembering(FiscalPapers papers) {
        return occasion -> papers.documents(occasion).map(all -> {
            last.clear();
            last.addAll(all);
            return all;
        });
    }

    private FiscalShop shop(boolean company, WhenOffline whenOffline) {
        ShopPapers papers = new ShopPapers(FiscalShop.SELLER, bill -> company ? Optional.of(BUYER) : Optional.empty());
        return FiscalShop.open(env, store, regime, remembering(papers), whenOffline);
    }

    private static Sale threeTeas(FiscalShop shop) {
        var basket = shop.till
                .scan(shop.till.basket(), "TEA")
                .then(one -> shop.till.scan(one, "TEA"))
                .then(two -> shop.till.scan(two, "TEA"))
                .orElseThrow();
        return shop.till.sell(basket, FiscalShop.sar("50.00")).orElseThrow();
    }

    private static void back(FiscalShop shop, DocumentId sale, Integer... lines) {
        List<ReturnedItem> items = Stream.of(lines)
                .map(line -> new ReturnedItem(line, Quantity.pieces(1)))
                .toList();
        shop.till.takeBack(sale, items, ReturnCause.FAULTY).orElseThrow();
    }

    private static String journal(FiscalShop shop) {
        return shop.mizan.books().trialBalance(Period.ALWAYS).toString();
    }

    private static List<Issued> issued(Recorded recorded) {
        return FiscalShop.issued(recorded).stream().map(it -> it.document()).toList();
    }

    @Test
    void aBuyerWhoComesBackWithAVatNumberGetsAFullInvoiceAndSaleAndBooksStayAsTheyAre() {
        try (FiscalShop shop = shop(false, WhenOffline.PENDING).furnished()) {
            Sale sale = threeTeas(shop);
            String before = journal(shop);
            Outbox outbox = shop.outbox();
            Recorded made = outbox.makeStandard(sale.id(), BUYER).orElseThrow();
            assertThat(journal(shop)).isEqualTo(before);
            FiscalDocument note = last.get(0);
            FiscalDocument full = last.get(1);
            assertThat(note.head().kind()).isEqualTo(FiscalKind.CREDIT_NOTE);
            assertThat(note.simplified()).isTrue();
            assertThat(note.head().correction().orElseThrow().of().get(0).number())
                    .isEqualTo("S-T1-000001");
            assertThat(full.simplified()).isFalse();
            assertThat(full.buyer()).contains(BUYER);
            assertThat(full.totals()).isEqualTo(note.totals());
            assertThat(full.totals().payable()).isEqualTo(FiscalShop.sar("34.50"));
            assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L, 3L);
            assertThat(((Refused<?>) outbox.handOver(made.document())).reason())
                    .isEqualTo(FiscalFlowReason.NOT_CLEARED);
            outbox.turn();
            assertThat(outbox.handOver(made.document()).orElseThrow())
                    .extracting(it -> it.stamp().number())
                    .containsExactly("S-T1-000001-CN", "S-T1-000001-TI");
            assertThat(((Refused<?>) outbox.makeStandard(sale.id(), BUYER)).reason())
                    .isEqualTo(FiscalFlowReason.ALREADY_STANDARD);
        }
    }

    @Test
    void whatCameBackBeforeIsInNeitherDocumentAndWhatComesBackAfterIsCreditedFromTheFullOne() {
        try (FiscalShop shop = shop(false, WhenOffline.PENDING).furnished()) {
            Sale sale = threeTeas(shop);
            back(shop, sale.id(), 0);
            shop.outbox().makeStandard(sale.id(), BUYER).orElseThrow();
            assertThat(last).extracting(it -> it.totals().payable()).containsOnly(FiscalShop.sar("23.00"));
            assertThat(last).extracting(it -> it.totals().tax()).containsOnly(FiscalShop.sar("3.00"));
            back(shop, sale.id(), 1, 2);
            FiscalDocument note = last.get(0);
            assertThat(note.simplified()).isFalse();
            assertThat(note.buyer()).contains(BUYER);
            assertThat(note.head().correction().orElseThrow().of().get(0).number())
                    .isEqualTo("S-T1-000001-TI");
            assertThat(note.totals().payable()).isEqualTo(FiscalShop.sar("23.00"));
        }
    }

    @Test
    void whatHasNoSimplifiedInvoiceOrNothingLeftIsRefusedByName() {
        try (FiscalShop shop = shop(false, WhenOffline.PENDING).furnished()) {
            Sale sale = threeTeas(shop);
            back(shop, sale.id(), 0, 1, 2);
            assertThat(((Refused<?>) shop.outbox().makeStandard(sale.id(), BUYER)).reason())
                    .isEqualTo(FiscalFlowReason.NOTHING_LEFT);
            Sale coming = threeTeas(shop);
            shop.till
                    .beginRefund(
                            coming.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.FAULTY,
                            List.of())
                    .orElseThrow();
            assertThat(((Refused<?>) shop.outbox().makeStandard(coming.id(), BUYER)).reason())
                    .isEqualTo(FiscalFlowReason.BEING_PAID_BACK);
            regime.weather(document -> Weather.REJECTED);
            Sale bad = shop.sell();
            shop.outbox().turn();
            assertThat(((Refused<?>) shop.outbox().makeStandard(bad.id(), BUYER)).reason())
                    .isEqualTo(FiscalFlowReason.REPAIR_FIRST);
        }
        try (FiscalShop shop = FiscalShop.open(
                        env,
                        DocumentInItsSaleTest.memory(),
                        regime,
                        new ShopPapers(FiscalShop.SELLER, bill -> Optional.of(BUYER)))
                .furnished()) {
            Sale full = shop.sell();
            regime.weather(document -> Weather.FINE);
            env.advance(Duration.ofHours(1));
            Outbox outbox = shop.outbox();
            outbox.turn();
            assertThat(((Refused<?>) outbox.makeStandard(full.id(), BUYER)).reason())
                    .isEqualTo(FiscalFlowReason.NO_SIMPLIFIED);
        }
    }

    /** A company buys while the authority can not be reached. */
    private Sale offline(FiscalShop shop, Outbox outbox) {
        regime.weather(document -> Weather.BUSY);
        shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MAX).orElseThrow();
        return shop.trySell().orElseThrow();
    }

    @Test
    void offlineAFullInvoiceIsRefusedWhereTheShopSaysSo() {
        try (FiscalShop shop = shop(true, WhenOffline.REFUSE).furnished()) {
            regime.weather(document -> Weather.BUSY);
            shop.sell();
            shop.outbox().turn();
            assertThat(((Refused<?>) shop.trySell()).reason()).isEqualTo(FiscalFlowReason.NOT_CLEARED_NOW);
            assertThat(shop.issued()).as("no number is lost").hasSize(1);
            env.advance(Duration.ofMinutes(1));
            assertThat(shop.trySell().isDone()).as("it is tried again").isTrue();
        }
    }

    @Test
    void offlineACompanyTakesASimplifiedInvoiceAlongAndIsSentTheFullOneWhenTheAuthorityIsBack() {
        FiscalShop before = shop(true, WhenOffline.SIMPLIFIED_NOW).furnished();
        Sale sale = offline(before, before.outbox());
        assertThat(issued(sale.recorded())).extracting(Issued::simplified).containsExactly(true);
        assertThat(before.outbox().postponed()).containsExactly(sale.id());
        before.outbox().turn();
        assertThat(before.outbox().postponed()).as("still offline").hasSize(1);
        back(before, sale.id(), 0);
        assertThat(last.get(0).simplified()).as("of the simplified one").isTrue();
        FiscalShop shop = shop(true, WhenOffline.SIMPLIFIED_NOW);
        Sale other = shop.sell();
        assertThat(issued(other.recorded())).extracting(Issued::state).containsExactly(FiscalState.PENDING);
        shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MAX).orElseThrow();
        Sale later = shop.sell();
        shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MIN).orElseThrow();
        regime.weather(document -> Weather.FINE);
        Outbox outbox = shop.outbox();
        assertThat(outbox.postponed()).containsExactly(sale.id(), later.id());
        outbox.turn();
        assertThat(outbox.postponed())
                .as("the first came back whole, the other is made out")
                .isEmpty();
        assertThat(last).extracting(FiscalDocument::simplified).containsExactly(true, false);
        assertThat(outbox.turn().waiting()).isZero();
        shop.close();
    }

    @Test
    void offlineAFullInvoiceWaitsWhereTheShopSaysSo() {
        try (FiscalShop shop = shop(true, WhenOffline.PENDING).furnished()) {
            Sale sale = offline(shop, shop.outbox());
            assertThat(issued(sale.recorded())).extracting(Issued::state).containsExactly(FiscalState.PENDING);
        }
    }
}
