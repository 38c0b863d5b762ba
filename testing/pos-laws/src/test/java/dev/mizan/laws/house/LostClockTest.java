// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A till whose clock lost its time while it was off sells nothing until somebody has seen to it. */
class LostClockTest {
    private static final Instant EVENING = Instant.parse("2026-11-22T18:00:00Z");

    private final ManualEnv env = ManualEnv.at(EVENING.toString());

    @TempDir
    Path folder;

    @Test
    void theFirstSaleAfterABootWithoutTheTimeIsRefusedAndNothingIsWritten() {
        trade();
        env.set(Instant.parse("2000-01-01T00:00:07Z"));
        try (Mizan shop = reopened()) {
            TillDoor till = shop.till("T1");
            var before = shop.digests();
            assertThat(reason(till.sell(basket(till, "CUP"), sar("23.00")))).isEqualTo(FlowReason.CLOCK_BEHIND);
            assertThat(shop.digests()).isEqualTo(before);

            env.set(EVENING.plusSeconds(60));
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
        }
    }

    @Test
    void aClockThatIsCorrectedByMinutesGoesOn() {
        trade();
        env.set(EVENING.minusSeconds(1_800));
        try (Mizan shop = reopened()) {
            TillDoor till = shop.till("T1");
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
        }
    }

    @Test
    void aClockThatHadBeenAheadIsTrustedOnceAndForAll() {
        trade();
        env.set(EVENING.minusSeconds(86_400));
        try (Mizan shop = reopened()) {
            TillDoor till = shop.till("T1");
            assertThat(reason(till.sell(basket(till, "CUP"), sar("23.00")))).isEqualTo(FlowReason.CLOCK_BEHIND);
            till.trustClock("it was a day ahead").orElseThrow();
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
        }
        try (Mizan shop = reopened()) {
            TillDoor till = shop.till("T1");
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
        }
    }

    private void trade() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(kept(), env))) {
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
        }
    }

    private Mizan reopened() {
        return Mizan.open(CornerShop.of(kept(), env));
    }

    private Kept kept() {
        return Kept.inFile(folder.resolve("shop.mizan").toString());
    }

    private static Object reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
