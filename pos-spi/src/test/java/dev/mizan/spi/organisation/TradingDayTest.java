// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TradingDayTest {
    private static final TradingDay RIYADH = new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0));

    @Test
    void aSaleAfterMidnightIsInYesterdaysZAndTodaysVat() {
        Instant at = Instant.parse("2025-12-31T21:40:00Z"); // 00:40 on 1 January in Riyadh
        Times times = RIYADH.times(at, at.plusSeconds(1));
        assertThat(times.businessDate()).isEqualTo(BusinessDate.of(2025, 12, 31));
        assertThat(times.taxPoint()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(times.recordedAt()).isAfter(times.occurredAt());
    }

    @Test
    void theDayEndsAtItsHourAndNotBefore() {
        assertThat(RIYADH.businessDate(Instant.parse("2026-01-01T00:59:59Z"))).isEqualTo(BusinessDate.of(2025, 12, 31));
        assertThat(RIYADH.businessDate(Instant.parse("2026-01-01T01:00:00Z"))).isEqualTo(BusinessDate.of(2026, 1, 1));
    }

    @Property
    void theBusinessDateNeverGoesBackAsTimeGoesOn(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 200_000) int later,
            @ForAll @IntRange(max = 11) int dayEnd) {
        TradingDay london = new TradingDay(ZoneId.of("Africa/Cairo"), LocalTime.of(dayEnd, 0));
        Instant at = Instant.ofEpochSecond(second);
        BusinessDate before = london.businessDate(at);
        // A clock that is put back repeats an hour, so only a whole repeated hour can repeat a day's edge.
        BusinessDate after = london.businessDate(at.plusSeconds(later + 3_600L));
        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(before.date()).isBetween(london.legalDate(at).minusDays(1), london.legalDate(at));
    }
}
