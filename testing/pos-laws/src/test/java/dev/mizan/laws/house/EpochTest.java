// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.XRead;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.till.ReadX;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A till that lost its last papers goes on in a new epoch, and never numbers another paper as one of them. */
class EpochTest {
    private final Shop shop = CornerShop.of(Kept.IN_MEMORY, ManualEnv.at("2026-11-22T09:00:00Z"));

    private static String x(Recorded recorded) {
        return recorded.fact(XRead.class).orElseThrow().slip().number().toString();
    }

    private Recorded readX(Flows flows, int epoch) {
        var place = new Workplace(
                shop.organisation().path(shop.store(), new TillId("T1")),
                shop.organisation().store(shop.store()).day(),
                epoch,
                new ActorId("sara"));
        return flows.run(place, new ReadX()).orElseThrow();
    }

    @Test
    void twoEpochsOfOneTillNeverGiveTheSameNumber() {
        MemoryStore lost = new MemoryStore();
        MemoryStore backup = new MemoryStore();
        List<StoredBatch> batches;
        try (Mizan first = CornerShop.furnished(Mizan.open(shop, lost))) {
            TillDoor till = first.till("T1");
            till.open(sar("0.00")).orElseThrow();
            assertThat(x(till.readX().orElseThrow())).isEqualTo("X-T1-000001");
            batches = lost.readAfter(0, 1_000);
            assertThat(x(till.readX().orElseThrow())).isEqualTo("X-T1-000002");
        }
        batches.forEach(stored -> backup.adopt(stored.batch()));
        try (Mizan second = Mizan.open(shop, new Unclosed(backup))) {
            assertThat(x(readX(second.flows(), 2))).isEqualTo("X-T1@2-000001");
            assertThat(x(readX(second.flows(), 2))).isEqualTo("X-T1@2-000002");
        }
        try (Mizan again = Mizan.open(shop, backup)) {
            TillDoor till = again.till("T1");
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
            TillClosed z = till.close(sar("23.00"))
                    .orElseThrow()
                    .fact(TillClosed.class)
                    .orElseThrow();
            assertThat(z.slip().number()).hasToString("Z-T1@2-000001");
            assertThat(z.totals().documents())
                    .extracting(span -> span.first() + " to " + span.last())
                    .contains("X-T1-000001 to X-T1-000001", "X-T1@2-000001 to X-T1@2-000002")
                    .contains("S-T1@2-000001 to S-T1@2-000001");
            assertThat(ShopLaws.seriesHaveNoGaps(again)).isEmpty();
            assertThat(Mizan.open(shop, new Unclosed(backup)).digests()).isEqualTo(again.digests());
        }
    }

    /** A store that is opened more than once in a test. */
    private static final class Unclosed extends ForwardingStore {
        Unclosed(MemoryStore target) {
            super(target);
        }

        @Override
        public void close() {}
    }
}
