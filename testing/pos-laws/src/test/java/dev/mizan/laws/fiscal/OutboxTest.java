// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.export.HledgerText;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Occasion;
import dev.mizan.suite.fiscal.OpenDocument;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.OutboxRound;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.FakeRegime.Weather;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final FakeRegime regime = FakeRegime.working();

    /** Turns until nothing waits; the clock goes on to when there may be something to do. */
    private OutboxRound untilEmpty(Outbox outbox) {
        for (int turn = 0; turn < 10_000; turn++) {
            OutboxRound round = outbox.turn();
            if (round.waiting() == 0) {
                return round;
            }
            round.next().filter(it -> it.isAfter(env.now())).ifPresent(env::set);
        }
        throw new AssertionError("the outbox never empties: " + outbox.waiting().size() + " " + outbox.troubles());
    }

    private static List<UUID> ids(FiscalShop shop) {
        return shop.issued().stream().map(it -> it.document().id()).toList();
    }

    @Test
    void everyDocumentIsTakenOnceTheOldestFirst() {
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime).furnished()) {
            for (int i = 0; i < 25; i++) {
                shop.sell();
            }
            untilEmpty(shop.outbox());
            assertThat(regime.taken()).containsExactlyElementsOf(ids(shop));
        }
    }

    @Test
    void anAnswerThatNeverCameIsAskedAboutAndNothingIsSentTwice() {
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime).furnished()) {
            shop.sell();
            Outbox outbox = shop.outbox();
            shop.sell();
            regime.weather(document -> Weather.ANSWER_LOST);
            outbox.turn();
            regime.weather(document -> Weather.FINE);
            untilEmpty(outbox);
            assertThat(regime.taken()).containsExactlyInAnyOrderElementsOf(ids(shop));
        }
    }

    @Test
    void throughEveryWeatherAndRestartsAllAreTakenAndNoneTwice() {
        Store store = DocumentInItsSaleTest.memory();
        Random random = new Random(11);
        Weather[] all = {
            Weather.FINE, Weather.FINE, Weather.WARNING, Weather.BUSY, Weather.ANSWER_LOST, Weather.LOST, Weather.BREAKS
        };
        regime.weather(document -> all[random.nextInt(all.length)]);
        FiscalShop shop = FiscalShop.open(env, store, regime).furnished();
        for (int restart = 0; restart < 12; restart++) {
            Outbox outbox = shop.outbox();
            for (int i = 0; i < 20; i++) {
                shop.sell();
                outbox.turn().next().filter(it -> it.isAfter(env.now())).ifPresent(env::set);
            }
            shop = FiscalShop.open(env, store, regime);
        }
        untilEmpty(shop.outbox());
        assertThat(regime.taken()).hasSize(240).containsExactlyInAnyOrderElementsOf(ids(shop));
    }

    @Test
    void whatIsPastItsDeadlineIsTold() {
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime).furnished()) {
            shop.sell();
            regime.weather(document -> Weather.BUSY);
            Outbox outbox = shop.outbox();
            assertThat(outbox.turn().late()).isZero();
            env.advance(Duration.ofHours(25));
            assertThat(outbox.turn().late()).isEqualTo(1);
        }
    }

    @Test
    void onlyWhatWasRejectedCanBeRepaired() {
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), regime).furnished()) {
            Recorded sale = shop.sell().recorded();
            Outbox outbox = shop.outbox();
            UUID id = FiscalShop.issued(sale).get(0).document().id();
            Refused<?> refused = (Refused<?>) outbox.repair(id, corrected(sale, 1));
            assertThat(refused.reason()).isEqualTo(FiscalFlowReason.NOT_REJECTED);
        }
    }

    /** The issue's: 100 planted refusals among 10,000 documents; a tenth of both unless {@code -Dmizan.invoices} says more. */
    @Test
    void plantedRefusalsEndAsAcceptedDocumentsAndTheJournalIsThatOfAFaultlessRun() {
        int sales = Integer.getInteger("mizan.invoices", 1_000);
        String faultless = journal(lived(sales, Set.of(), FakeRegime.working()));
        Set<Integer> planted = new HashSet<>();
        for (int i = 0; i < sales / 100; i++) {
            planted.add(i * 100 + 37);
        }
        FiscalShop shop = lived(sales, planted, regime);
        Outbox outbox = shop.outbox();
        untilEmpty(outbox);
        List<OpenDocument> rejected = outbox.rejected();
        assertThat(rejected)
                .hasSize(sales / 100)
                .isSortedAccordingTo((a, b) -> a.issuedAt().compareTo(b.issuedAt()));
        regime.weather(document -> Weather.FINE);
        int repaired = 0;
        for (OpenDocument each : rejected) {
            Recorded sale = shop.mizan.log().document(each.place()).orElseThrow();
            FiscalDocumentIssued fact =
                    outbox.repair(each.id(), corrected(sale, 1)).orElseThrow();
            assertThat(fact.head().counter()).isEqualTo(sales + ++repaired);
            assertThat(fact.cause().orElseThrow().notes())
                    .extracting(it -> it.code())
                    .containsExactly("FAKE-400");
        }
        untilEmpty(outbox);
        assertThat(outbox.rejected()).isEmpty();
        assertThat(regime.taken()).hasSize(sales).doesNotHaveDuplicates();
        assertThat(journal(shop)).isEqualTo(faultless);
    }

    private FiscalShop lived(int sales, Set<Integer> rejected, FakeRegime fake) {
        ManualEnv clock = ManualEnv.at("2026-11-22T09:00:00Z");
        FiscalShop shop =
                FiscalShop.open(clock, DocumentInItsSaleTest.memory(), fake).furnished();
        List<UUID> bad = new ArrayList<>();
        fake.weather(document -> bad.contains(document.id()) ? Weather.REJECTED : Weather.FINE);
        for (int i = 0; i < sales; i++) {
            clock.advance(Duration.ofSeconds(1));
            Issued issued = FiscalShop.issued(shop.sell().recorded()).get(0).document();
            if (rejected.contains(i)) {
                bad.add(issued.id());
            }
        }
        return shop;
    }

    private static FiscalDocument corrected(Recorded sale, int number) {
        return corrected(sale, number, ShopPapers.retail(FiscalShop.SELLER));
    }

    static FiscalDocument corrected(Recorded sale, int number, FiscalPapers papers) {
        Occasion occasion = new Occasion(sale.path(), ZoneId.of("Asia/Riyadh"), sale.times(), sale.key(), sale.facts());
        FiscalDocument again = papers.documents(occasion).orElseThrow().get(0);
        FiscalHead head = again.head();
        return again.under(new FiscalHead(
                head.number(),
                occasion.id(number),
                head.kind(),
                head.flags(),
                head.issuedAt(),
                head.currency(),
                head.supply(),
                head.correction()));
    }

    private static String journal(FiscalShop shop) {
        StringBuilder text = new StringBuilder();
        shop.mizan.books().export(new HledgerText(shop.mizan.books().chart()), text::append);
        return text.toString();
    }
}
