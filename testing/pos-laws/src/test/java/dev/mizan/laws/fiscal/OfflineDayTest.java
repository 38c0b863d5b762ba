// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.store.Store;
import dev.mizan.suite.fiscal.OpenDocument;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.OutboxRound;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.FakeRegime.Weather;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A shop that is cut off for a day at one document a second, and then reports through busy hours, lost answers, refusals
 * and restarts: all within 24 hours of simulated time, none twice. 2,000 documents; {@code -Dmizan.offline=86400} for the
 * whole day.
 */
class OfflineDayTest {
    private static final int DOCUMENTS = Integer.getInteger("mizan.offline", 2_000);
    private static final int RESTARTS = 5;

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final FakeRegime regime = FakeRegime.working();
    private final Store store = DocumentInItsSaleTest.memory();

    @Test
    void aDayOfflineIsReportedWithinADayAndNothingTwice() {
        FiscalShop shop = FiscalShop.open(env, store, regime).furnished();
        regime.weather(document -> Weather.BUSY);
        Outbox cutOff = shop.outbox();
        for (int i = 0; i < DOCUMENTS; i++) {
            shop.sell();
            env.advance(Duration.ofDays(1).dividedBy(DOCUMENTS));
            if (i % (DOCUMENTS / 20) == 0) {
                cutOff.turn();
            }
        }
        Instant back = env.now();
        Random random = new Random(3);
        regime.weather(document -> {
            env.advance(Duration.ofMillis(100));
            int draw = random.nextInt(1_000);
            return draw < 5
                    ? Weather.ANSWER_LOST
                    : draw < 8 ? Weather.LOST : draw < 10 ? Weather.BUSY : draw < 12 ? Weather.REJECTED : Weather.FINE;
        });
        int rejected = drained(shop);
        assertThat(Duration.between(back, env.now())).isLessThan(Duration.ofHours(24));
        List<UUID> issued = shop.issued().stream().map(it -> it.document().id()).toList();
        assertThat(issued).hasSize(DOCUMENTS);
        assertThat(regime.taken()).hasSize(DOCUMENTS - rejected).doesNotHaveDuplicates();
        assertThat(issued).containsAll(regime.taken());
    }

    /** A turn is cut short by a restart some times on the way. */
    private int drained(FiscalShop first) {
        FiscalShop shop = first;
        for (int restart = 0; restart < RESTARTS; restart++) {
            shop.outbox().turn();
            shop = FiscalShop.open(env, store, regime);
        }
        Outbox outbox = shop.outbox();
        OutboxRound round = outbox.turn();
        while (round.waiting() > 0) {
            round.next().filter(it -> it.isAfter(env.now())).ifPresent(env::set);
            round = outbox.turn();
        }
        List<OpenDocument> rejected = outbox.rejected();
        assertThat(rejected).allMatch(OpenDocument::isRejected);
        return rejected.size();
    }
}
