// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalEvent;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is no sale stands in the chain between the sales: closings, events; and all of it is exported in its order. */
class ClosingsTest {
    private final ManualEnv env = ManualEnv.at("2026-11-30T09:00:00Z");
    private final Store store = DocumentInItsSaleTest.memory();

    /** A regime as a register's law wants it: it begins with a receipt of nothing, closes months and signs reprints. */
    private static final class Register implements FiscalRegime {
        private final FakeRegime sales = FakeRegime.working();

        @Override
        public String id() {
            return sales.id();
        }

        @Override
        public FiscalCapabilities capabilities() {
            return sales.capabilities();
        }

        @Override
        public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
            return sales.finish(document, head, token);
        }

        @Override
        public Outcome<FiscalResult> close(Closing closing, ChainHead head) {
            return next(closing.number(), closing.span() + " " + closing.at(), head);
        }

        @Override
        public Outcome<FiscalResult> record(FiscalEvent event, ChainHead head) {
            return next(event.code(), event.facts() + " " + event.at(), head);
        }

        private static Outcome<FiscalResult> next(String number, String text, ChainHead head) {
            String hash = number + "@" + (head.counter() + 1);
            return Outcome.done(new FiscalResult(
                    FiscalState.STAMPED,
                    new FiscalStamp(number, head.counter() + 1, head.link(), hash, "", "", ""),
                    Artefact.text(number + ".txt", "text/plain", text),
                    head.next(hash),
                    List.of(),
                    List.of()));
        }

        @Override
        public Outcome<Artefact> export(Period period, Iterable<Issued> documents) {
            List<String> numbers = StreamSupport.stream(documents.spliterator(), false)
                    .map(it -> it.stamp().counter() + " " + it.stamp().number())
                    .toList();
            if (numbers.isEmpty()) {
                throw new FiscalException("no memory");
            }
            return Outcome.done(Artefact.text("export.txt", "text/plain", String.join("\n", numbers)));
        }

        @Override
        public List<FiscalNote> health() {
            return List.of();
        }

        @Override
        public void close() {
            sales.close();
        }
    }

    @Test
    void aMonthIsClosedOnceBetweenTheSalesAndTheChainGoesOnAfterARestart() {
        FiscalShop first = FiscalShop.open(env, store, new Register()).furnished();
        first.outbox().close(FiscalShop.UNIT, "START", Closing.Span.START).orElseThrow();
        first.sell();
        FiscalDocumentIssued month = first.outbox()
                .close(FiscalShop.UNIT, "2026-11", Closing.Span.MONTH)
                .orElseThrow();
        assertThat(month.document().artefact().text()).isEqualTo("MONTH 2026-11-30T12:00+03:00");
        assertThat(month.document().stamp().counter()).isEqualTo(3);
        assertThat(first.outbox().waiting())
                .as("of the sale alone an authority is told")
                .hasSize(1);
        FiscalShop shop = FiscalShop.open(env, store, new Register());
        Outbox outbox = shop.outbox();
        assertThat(reason(outbox.close(FiscalShop.UNIT, "2026-11", Closing.Span.MONTH)))
                .isEqualTo(FiscalFlowReason.CLOSED_ALREADY);
        outbox.record(FiscalShop.UNIT, "REPRINT", Map.of("of", "S-T1-000001")).orElseThrow();
        outbox.record(FiscalShop.UNIT, "REPRINT", Map.of("of", "S-T1-000001")).orElseThrow();
        env.advance(Duration.ofDays(40));
        shop.sell();
        Period november = Period.month(2026, 11);
        assertThat(outbox.export(FiscalShop.UNIT, november).orElseThrow().text())
                .isEqualTo("1 START\n2 S-T1-000001\n3 2026-11\n4 REPRINT\n5 REPRINT");
        assertThat(outbox.export(FiscalShop.UNIT, Period.ALWAYS).orElseThrow().text())
                .endsWith("6 S-T1-000002");
        assertThat(reason(outbox.export(FiscalShop.UNIT, Period.day(LocalDate.of(2020, 1, 1)))))
                .isEqualTo(FiscalReason.UNAVAILABLE);
        List<FiscalDocumentIssued> chain = shop.issued();
        assertThat(chain)
                .extracting(it -> it.document().kind())
                .containsExactly(
                        FiscalKind.CLOSING,
                        FiscalKind.INVOICE,
                        FiscalKind.CLOSING,
                        FiscalKind.EVENT,
                        FiscalKind.EVENT,
                        FiscalKind.INVOICE);
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).document().stamp().previous())
                    .isEqualTo(chain.get(i - 1).head().link());
        }
        shop.close();
    }

    @Test
    void whatARegimeDoesNotOfferIsRefusedByNameAndNothingIsNumbered() {
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working()).furnished()) {
            Outbox outbox = shop.outbox();
            assertThat(reason(outbox.close(FiscalShop.UNIT, "2026-11", Closing.Span.MONTH)))
                    .isEqualTo(FiscalReason.NOT_OFFERED);
            assertThat(reason(outbox.record(FiscalShop.UNIT, "REPRINT", Map.of())))
                    .isEqualTo(FiscalReason.NOT_OFFERED);
            assertThat(reason(outbox.export(FiscalShop.UNIT, Period.ALWAYS))).isEqualTo(FiscalReason.NOT_OFFERED);
            shop.sell();
            assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L);
        }
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
