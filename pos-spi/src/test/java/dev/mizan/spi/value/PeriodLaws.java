// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodLaws {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Period period(int from, int days) {
        LocalDate first = START.plusDays(from);
        return days == 0 ? Period.from(first) : Period.between(first, first.plusDays(days));
    }

    @Property
    void twoPeriodsOverlapWhenADayIsInBoth(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 10) int days,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(max = 10) int otherDays) {
        Period one = period(from, days);
        Period other = period(otherFrom, otherDays);
        boolean shared =
                LongStream.range(0, 40).mapToObj(START::plusDays).anyMatch(day -> one.covers(day) && other.covers(day));
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void textReadsBackAsTheSamePeriod(@ForAll @IntRange(max = 9_000) int from, @ForAll @IntRange(max = 900) int days) {
        assertThat(Period.parse(period(from, days).toString())).isEqualTo(period(from, days));
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2026-01-01"))
                .withMessageContaining("2026");
        assertThatThrownBy(() -> Period.parse("/2026-01-01")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> BusinessDate.parse("1.2.2026")).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void theEndIsTheFirstDayOutside() {
        Period january = Period.month(2026, 1);
        assertThat(january.covers(START.minusDays(1))).isFalse();
        assertThat(january.covers(START)).isTrue();
        assertThat(january.covers(BusinessDate.of(2026, 1, 31))).isTrue();
        assertThat(january.covers(BusinessDate.of(2026, 2, 1))).isFalse();
        assertThat(january).hasToString("2026-01-01/2026-02-01");
        assertThat(Period.day(START)).isEqualTo(Period.between(START, START.plusDays(1)));
        assertThat(Period.year(2026).covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(Period.year(2026).overlaps(Period.year(2027))).isFalse();
        assertThat(Period.from(START)).hasToString("2026-01-01/");
    }

    @Test
    void aPeriodWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between(START, START))
                .withMessageContaining("2026-01-01");
    }
}
