// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.store.memory.MemoryStoreProvider;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalDocumentOwed;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.FaultyStore;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

public class DocumentInItsSaleTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    public static Store memory() {
        MemoryStoreProvider provider = new MemoryStoreProvider();
        return provider.open(
                Settings.check("store-memory", provider.settings(), Map.of()).orElseThrow());
    }

    @Test
    void theDocumentStandsInTheBatchOfItsSaleAndTheNextOneNamesIt() {
        try (FiscalShop shop =
                FiscalShop.open(env, memory(), FakeRegime.working()).furnished()) {
            FiscalDocumentIssued first =
                    FiscalShop.issued(shop.sell().recorded()).get(0);
            FiscalDocumentIssued second =
                    FiscalShop.issued(shop.sell().recorded()).get(0);
            assertThat(first.document().stamp().counter()).isEqualTo(1);
            assertThat(second.document().stamp().counter()).isEqualTo(2);
            assertThat(second.document().stamp().previous())
                    .isEqualTo(first.document().stamp().hash());
            assertThat(first.document().stamp().number()).isEqualTo("S-T1-000001");
        }
    }

    @Test
    void aReturnIsACreditNoteInTheSameChain() {
        try (FiscalShop shop =
                FiscalShop.open(env, memory(), FakeRegime.working()).furnished()) {
            Sale sale = shop.sell();
            FiscalDocumentIssued note =
                    FiscalShop.issued(shop.takeBack(sale.id()).recorded()).get(0);
            assertThat(note.document().kind()).isEqualTo(FiscalKind.CREDIT_NOTE);
            assertThat(note.document().stamp().counter()).isEqualTo(2);
        }
    }

    @Test
    void withoutAStampThereIsNoSaleWhereTheStampMustBeOnTheReceipt() {
        FakeRegime regime = FakeRegime.working();
        try (FiscalShop shop = FiscalShop.open(env, memory(), regime).furnished()) {
            var before = shop.mizan.digests();
            regime.broken("no power");
            Refused<?> refused = (Refused<?>) shop.trySell();
            assertThat(refused.reason()).isEqualTo(FiscalReason.UNAVAILABLE);
            assertThat(refused.facts()).containsEntry("detail", "no power");
            assertThat(shop.mizan.digests()).isEqualTo(before);
            regime.mended();
            assertThat(FiscalShop.issued(shop.sell().recorded())
                            .get(0)
                            .document()
                            .stamp()
                            .counter())
                    .isEqualTo(1);
        }
    }

    @Test
    void elsewhereTheSaleGoesOnAndItsDocumentIsStampedLater() {
        FakeRegime regime = new FakeRegime(OnFailure.SELL_AND_MARK, Duration.ofSeconds(10));
        try (FiscalShop shop = FiscalShop.open(env, memory(), regime).furnished()) {
            shop.sell();
            regime.broken("no power");
            Sale owing = shop.sell();
            assertThat(owing.recorded().fact(FiscalDocumentOwed.class)).isPresent();
            Sale also = shop.sell();
            regime.mended();
            Outbox outbox = shop.outbox();
            assertThat(outbox.turn().accepted()).isEqualTo(3);
            assertThat(shop.issued())
                    .extracting(it -> it.document().stamp().number())
                    .containsExactly("S-T1-000001", "S-T1-000002", "S-T1-000003");
            assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L, 3L);
            assertThat(also.recorded().fact(FiscalDocumentIssued.class)).isEmpty();
            assertThat(outbox.turn().waiting()).isZero();
        }
    }

    /** The time limit stands for "for ever": when the call that hung is back, a busy machine says. */
    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRegimeThatHangsIsLeftAloneAndTheTillGoesOnSelling() {
        FakeRegime regime = new FakeRegime(OnFailure.SELL_AND_MARK, Duration.ofMillis(100));
        CountDownLatch latch = new CountDownLatch(1);
        try (FiscalShop shop = FiscalShop.open(env, memory(), regime).furnished()) {
            regime.stuckUntil(latch);
            assertThat(shop.sell().recorded().fact(FiscalDocumentOwed.class)).isPresent();
            assertThat(shop.sell().recorded().fact(FiscalDocumentOwed.class)).isPresent();
            latch.countDown();
            while (shop.issued().size() < 2) {
                shop.outbox().turn();
                Thread.onSpinWait();
            }
            assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L);
        }
    }

    @Test
    void aStaleHeadIsStampedAgainAndNoNumberIsBurnt() {
        FaultyStore store = FaultyStore.around(memory());
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working()).furnished()) {
            shop.sell();
            store.failing(1, Fault.STALE);
            shop.sell();
            shop.sell();
            assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void anotherWriterOfTheSameUnitIsSeenAndTheChainGoesOnAfterIt() {
        Store store = memory();
        try (FiscalShop one = FiscalShop.open(env, store, FakeRegime.working()).furnished()) {
            one.sell();
            ChainHead head = one.issued().get(0).head();
            assertThat(head.counter()).isEqualTo(1);
            one.mizan.flows().run(one.mizan.office(), new ForeignStamp(head)).orElseThrow();
            FiscalDocumentIssued next = FiscalShop.issued(one.sell().recorded()).get(0);
            assertThat(next.head().counter()).isEqualTo(3);
            assertThat(next.document().stamp().previous()).isEqualTo("foreign");
        }
    }

    @Test
    void aDocumentForTrainingNeverReachesARealChain() {
        FiscalPapers practice = occasion -> ShopPapers.retail(FiscalShop.SELLER)
                .documents(occasion)
                .map(all -> all.stream().map(DocumentInItsSaleTest::training).toList());
        try (FiscalShop shop =
                FiscalShop.open(env, memory(), FakeRegime.working(), practice).furnished()) {
            shop.sell();
            assertThat(shop.issued()).isEmpty();
        }
    }

    private static FiscalDocument training(FiscalDocument real) {
        FiscalHead head = real.head();
        return real.under(new FiscalHead(
                head.number(),
                head.id(),
                head.kind(),
                Set.of(FiscalFlag.SIMPLIFIED, FiscalFlag.TRAINING),
                head.issuedAt(),
                head.currency(),
                head.supply(),
                head.correction()));
    }

    @Test
    void aFullInvoiceIsHandedOverOnlyWhenItIsCleared() {
        FiscalPapers company = new ShopPapers(
                FiscalShop.SELLER, bill -> Optional.of(Countries.saudiArabia().buyer()));
        FakeRegime regime = FakeRegime.working();
        try (FiscalShop shop = FiscalShop.open(env, memory(), regime, company).furnished()) {
            Sale sale = shop.sell();
            Outbox outbox = shop.outbox();
            assertThat(shop.issued().get(0).document().state()).isEqualTo(FiscalState.PENDING);
            regime.weather(document -> FakeRegime.Weather.BUSY);
            outbox.turn();
            Outcome<?> early = outbox.handOver(sale.id());
            assertThat(((Refused<?>) early).reason()).isEqualTo(FiscalFlowReason.NOT_CLEARED);
            regime.weather(document -> FakeRegime.Weather.FINE);
            env.advance(Duration.ofMinutes(5));
            outbox.turn();
            assertThat(outbox.handOver(sale.id()).orElseThrow()).hasSize(1);
        }
    }

    @Test
    void whatIsOpenSurvivesARestartFromSnapshotsAndFromTheWholeLog() {
        Store store = memory();
        List<FiscalDocumentIssued> issued;
        FakeRegime regime = FakeRegime.working();
        FiscalShop shop = FiscalShop.open(env, store, regime).furnished();
        shop.sell();
        shop.sell();
        issued = shop.issued();
        var digests = shop.mizan.digests();
        shop.mizan.flows().snapshot();
        FiscalShop again = FiscalShop.open(env, store, regime);
        assertThat(again.mizan.digests()).isEqualTo(digests);
        assertThat(again.outbox().waiting())
                .extracting(it -> it.id())
                .containsExactlyElementsOf(
                        issued.stream().map(it -> it.document().id()).toList());
        again.sell();
        assertThat(again.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L, 3L);
    }
}
