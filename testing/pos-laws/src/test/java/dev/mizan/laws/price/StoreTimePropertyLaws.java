// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.law.PricingLaws;
import dev.mizan.laws.law.StoreTimeLaws;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Number 22 of {@link PricingLaws}: the store's wall decides, in nights of 23 and 25 hours too. */
class StoreTimePropertyLaws {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Riyadh", "Africa/Cairo", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    /** Every day of a year, so every change of the clocks of the zones is among them. */
    @Property(tries = 400)
    void p22_aDayLastsFromMidnightToMidnight(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 1, max = 365) int day) {
        assertThat(StoreTimeLaws.aDayLastsFromMidnightToMidnight(LocalDate.ofYearDay(2026, day), zone))
                .isEmpty();
    }

    @Property(tries = 100)
    void p22_hoursAreWhatTheWallShows(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 0, max = 287) int from,
            @ForAll @IntRange(min = 0, max = 287) int until,
            @ForAll Set<DayOfWeek> days,
            @ForAll @IntRange(min = 0, max = 1) int autumn) {
        LocalTime begin = LocalTime.MIDNIGHT.plusMinutes(5L * from);
        LocalTime end = LocalTime.MIDNIGHT.plusMinutes(5L * until);
        Instant around = autumn == 1 ? Instant.parse("2026-10-25T01:00:00Z") : Instant.parse("2026-03-29T01:00:00Z");
        assertThat(StoreTimeLaws.hoursAreWhatTheWallShows(begin, end, days, around, zone))
                .isEmpty();
    }

    @Test
    void p22_theHourThatIsMissingNeverComesAndTheOneThatComesTwiceCountsTwice() {
        LocalTime two = LocalTime.of(2, 0);
        LocalTime three = LocalTime.of(3, 0);
        assertThat(StoreTimeLaws.openFor(two, three, Instant.parse("2026-03-29T01:00:00Z"), BERLIN))
                .isEqualTo(Duration.ZERO);
        assertThat(StoreTimeLaws.openFor(two, three, Instant.parse("2026-10-25T01:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofHours(2));
        assertThat(StoreTimeLaws.openFor(two, three, Instant.parse("2026-06-01T01:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofHours(1));
        LocalTime night = LocalTime.of(22, 0);
        LocalTime morning = LocalTime.of(6, 0);
        assertThat(StoreTimeLaws.openFor(night, morning, Instant.parse("2026-03-29T01:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofHours(7));
        assertThat(StoreTimeLaws.openFor(night, morning, Instant.parse("2026-10-25T01:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofHours(9));
    }
}
