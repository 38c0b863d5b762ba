// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManualEnvTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void theClockStandsStillUntilItIsMoved() {
        ManualEnv env = ManualEnv.at(MORNING, 7);
        assertThat(env.now()).isEqualTo(MORNING).isEqualTo(env.now());
        assertThat(env.advance(Duration.ofMinutes(5)).now()).isEqualTo(MORNING.plusSeconds(300));
        assertThat(env.advance(Duration.ofHours(-1)).now()).isBefore(MORNING);
        assertThat(env.set(MORNING).now()).isEqualTo(MORNING);
    }

    @Test
    void theSameSeedGivesTheSameIdsAndNumbersAndNoIdTwice() {
        ManualEnv one = ManualEnv.at(MORNING, 7);
        ManualEnv two = ManualEnv.at(MORNING, 7);
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            UUID id = one.newId();
            assertThat(id).isEqualTo(two.newId());
            assertThat(id.version()).isEqualTo(4);
            assertThat(ids.add(id)).isTrue();
            assertThat(one.random().nextLong()).isEqualTo(two.random().nextLong());
        }
        assertThat(ids).doesNotContain(ManualEnv.at(MORNING, 8).newId());
    }
}
