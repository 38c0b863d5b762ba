// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.organisation.TradingDay;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Times TIMES = new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0)).times(NOW, NOW);

    private static Fact stamp(String card) {
        return new Stamped(card, 1);
    }

    @Test
    void whatHappenedStandsBeforeWhatFollowsFromIt() {
        Decision decision = Decision.posted(
                TIMES, stamp("sale"), List.of(), List.of(stamp("issue")), List.of(stamp("entry 1"), stamp("entry 2")));
        assertThat(decision.facts()).containsExactly(stamp("sale"), stamp("issue"), stamp("entry 1"), stamp("entry 2"));
        assertThat(decision.keys()).isEmpty();
        assertThat(Decision.posted(TIMES, stamp("alone")).facts()).containsExactly(stamp("alone"));
    }

    @Test
    void aDecisionWithoutAFactIsABug() {
        assertThatThrownBy(() -> Decision.of(TIMES, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
