// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.plugin.store.memory.MemoryStoreProvider;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.Occasion;
import dev.mizan.suite.fiscal.OpenDocument;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.OutboxRound;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.testkit.fake.ManualEnv;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The shop is cut off for a day, one document a second, and then reports over HTTP through time-outs, cut connections, busy
 * hours, 401, 400, 413, 429, 5xx and restarts: all within 24 hours of simulated time, none twice, and what was refused is
 * repaired. 150 documents; {@code -Dmizan.offline=86400} for the whole day.
 */
class OfflineOverHttpTest {
    private static final int DOCUMENTS = Integer.getInteger("mizan.offline", 150);

    /** A day for a day's documents, and no less for each of fewer. */
    private static final Duration MOST = Duration.ofHours(1).plusSeconds(DOCUMENTS * 23L / 24);

    /** In real time: long enough for a busy machine, since an answer that is late is a doubt. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static final FiscalPapers PAPERS = SaudiShop.papers();
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    /** The sale behind each document that took another's place. */
    private final Map<UUID, Recorded> originals = new HashMap<>();

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final KeyFile keys = KeyFile.inMemory();
    private final Store store = new MemoryStoreProvider()
            .open(Settings.check("store-memory", new MemoryStoreProvider().settings(), Map.of())
                    .orElseThrow());

    /** What a delivery meets; hanging answers are few, for each costs its time-out in real time. */
    private static int weather(Random random, int hangs, AtomicInteger hung) {
        int draw = random.nextInt(200);
        if (draw == 0 && hung.get() < hangs) {
            return -(hung.incrementAndGet() % 2);
        }
        int[] rare = {-2, -2, -3, 401, 400, 413, 429, 500, 503, 504, 202};
        return draw <= rare.length && draw > 0 ? rare[draw - 1] : 200;
    }

    @Test
    void aDayOfDocumentsIsReportedWithinADayNoneTwiceAndWhatWasRefusedIsRepaired() {
        try (TrialGateway gateway = TrialGateway.open(env.now().minus(Duration.ofDays(1)), Duration.ofDays(365))) {
            FiscalRegime online = SaudiShop.regime(keys, gateway.address(), Duration.ofSeconds(30), env);
            online.onboarding().orElseThrow().register(TrialGateway.OTP).orElseThrow();
            cutOff();
            Instant back = env.now();
            Random random = new Random(6);
            AtomicInteger hung = new AtomicInteger();
            gateway.weather(call -> {
                env.advance(Duration.ofMillis(100));
                return weather(random, 6, hung);
            });
            Set<String> refused = drained(gateway.address());
            assertThat(Duration.between(back, env.now())).isLessThan(MOST);
            List<String> issued = issued();
            assertThat(issued).hasSize(DOCUMENTS + refused.size()).doesNotHaveDuplicates();
            assertThat(gateway.taken()).doesNotHaveDuplicates().hasSize(DOCUMENTS);
            issued.removeAll(refused);
            assertThat(gateway.taken()).containsExactlyInAnyOrderElementsOf(issued);
        }
    }

    private void cutOff() {
        FiscalDesk desk = SaudiShop.desk(SaudiShop.regime(keys, NOWHERE, PATIENCE, env));
        Mizan mizan = Mizan.open(SaudiShop.shop(env, desk), store);
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        TillDoor till = mizan.till("T1");
        till.open(SaudiShop.sar("200.00")).orElseThrow();
        Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
        for (int i = 0; i < DOCUMENTS; i++) {
            SaudiShop.sell(till, "TEA");
            env.advance(Duration.ofDays(1).dividedBy(DOCUMENTS));
            if (i % (DOCUMENTS / 10) == 0) {
                outbox.turn();
            }
        }
        assertThat(outbox.waiting()).hasSize(DOCUMENTS);
        desk.close();
    }

    /** A shop that dies and opens again after each of its first turns; the ids of all that was refused on the way. */
    private Set<String> drained(URI gateway) {
        Set<String> refused = new HashSet<>();
        for (int restart = 0; restart < 5; restart++) {
            FiscalDesk desk = SaudiShop.desk(SaudiShop.regime(keys, gateway, PATIENCE, env));
            Mizan mizan = Mizan.open(SaudiShop.shop(env, desk), store);
            new Outbox(desk, mizan.flows(), mizan.office(), env).turn();
        }
        FiscalDesk desk = SaudiShop.desk(SaudiShop.regime(keys, gateway, PATIENCE, env));
        Mizan mizan = Mizan.open(SaudiShop.shop(env, desk), store);
        Outbox outbox = new Outbox(desk, mizan.flows(), mizan.office(), env);
        OutboxRound round = outbox.turn();
        while (round.waiting() > 0 || !outbox.rejected().isEmpty()) {
            for (OpenDocument each : outbox.rejected()) {
                refused.add(each.id().toString());
                Recorded sale = mizan.log().document(each.place()).orElseThrow();
                outbox.repair(each.id(), again(sale, each, refused.size())).orElseThrow();
            }
            round.next().filter(it -> it.isAfter(env.now())).ifPresent(env::set);
            round = outbox.turn();
        }
        return refused;
    }

    /** The document of a sale under a new id: what was refused was sound, and the gateway's refusal planted. */
    private FiscalDocument again(Recorded place, OpenDocument refused, int number) {
        Recorded sale = originals.getOrDefault(refused.id(), place);
        Occasion occasion = new Occasion(sale.path(), ZONE, sale.times(), sale.key(), sale.facts());
        FiscalDocument document = PAPERS.documents(occasion).orElseThrow().get(0);
        FiscalHead head = document.head();
        UUID id = occasion.id(number);
        originals.put(id, sale);
        return document.under(new FiscalHead(
                head.number(),
                id,
                head.kind(),
                head.flags(),
                env.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime(),
                head.currency(),
                head.supply(),
                head.correction()));
    }

    private List<String> issued() {
        FiscalDesk desk = SaudiShop.desk(SaudiShop.regime(keys, NOWHERE, PATIENCE, env));
        List<String> all = new ArrayList<>();
        Mizan.open(SaudiShop.shop(env, desk), store)
                .log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(FiscalDocumentIssued.class::isInstance)
                                .forEach(it -> all.add(((FiscalDocumentIssued) it)
                                        .document()
                                        .id()
                                        .toString())));
        return all;
    }
}
