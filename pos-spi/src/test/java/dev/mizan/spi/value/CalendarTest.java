// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.spi.value.hijri.HijriTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate SUNDAY_1 = LocalDate.of(2026, 2, 1);
    private static final Calendar RIYADH = Calendar.ofWeekend(FRIDAY, SATURDAY)
            .withHolidays(Map.of(LocalDate.of(2026, 2, 22), Text.of("Founding Day", "يوم التأسيس")))
            .withHours(
                    Map.of(SUNDAY, List.of(hours("09:00", "12:00"), hours("16:00", "01:30"))),
                    Map.of(LocalDate.of(2026, 2, 8), List.of()));

    private static Calendar.Hours hours(String opens, String closes) {
        return new Calendar.Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static boolean open(LocalDate day, String time) {
        return RIYADH.isOpen(day, LocalTime.parse(time));
    }

    @Test
    void openingHoursAreHalfOpenAndMayPassMidnight() {
        assertThat(open(SUNDAY_1, "08:59")).isFalse();
        assertThat(open(SUNDAY_1, "09:00")).isTrue();
        assertThat(open(SUNDAY_1, "12:00")).isFalse();
        assertThat(open(SUNDAY_1, "23:59")).isTrue();
        assertThat(open(SUNDAY_1.plusDays(1), "01:29")).isTrue();
        assertThat(open(SUNDAY_1.plusDays(1), "01:30")).isFalse();
        assertThat(open(SUNDAY_1.plusDays(1), "16:00")).isFalse();
    }

    @Test
    void aSingleDayMayHaveItsOwnHours() {
        LocalDate closed = SUNDAY_1.plusDays(7);
        assertThat(open(closed, "10:00")).isFalse();
        assertThat(open(closed.plusDays(7), "10:00")).isTrue();
    }

    @Test
    void allDayIsOpenUntilTheSameTimeNextDay() {
        Calendar always = Calendar.ofWeekend().withHours(Map.of(SUNDAY, List.of(hours("06:00", "06:00"))), Map.of());
        assertThat(always.isOpen(SUNDAY_1, LocalTime.parse("05:59"))).isFalse();
        assertThat(always.isOpen(SUNDAY_1, LocalTime.parse("06:00"))).isTrue();
        assertThat(always.isOpen(SUNDAY_1.plusDays(1), LocalTime.parse("05:59")))
                .isTrue();
        assertThat(always.isOpen(SUNDAY_1.plusDays(1), LocalTime.parse("06:00")))
                .isFalse();
    }

    @Test
    void workSkipsWeekendsAndHolidays() {
        assertThat(RIYADH.isWorkingDay(LocalDate.of(2026, 2, 20))).isFalse();
        assertThat(RIYADH.workingDayFrom(LocalDate.of(2026, 2, 20))).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(RIYADH.workingDayFrom(SUNDAY_1)).isEqualTo(SUNDAY_1);
        assertThat(RIYADH.holiday(LocalDate.of(2026, 2, 22)).map(name -> name.in(Language.EN)))
                .contains("Founding Day");
        assertThatIllegalArgumentException().isThrownBy(() -> Calendar.ofWeekend(DayOfWeek.values()));
    }

    @Test
    void aCorrectedHijriTableMovesTheDate() {
        LocalDate printed = LocalDate.of(2026, 2, 18);
        Calendar late = RIYADH.withHijri(HijriTable.UMM_AL_QURA.correct(1447, 9, 1));
        assertThat(RIYADH.toHijri(printed)).hasToString("1447-09-01");
        assertThat(late.toHijri(printed)).hasToString("1447-08-30");
    }

    @Test
    void aBusinessDateCountsDays() {
        BusinessDate eve = BusinessDate.of(2025, 12, 31);
        assertThat(eve.plusDays(1)).isEqualTo(BusinessDate.parse("2026-01-01"));
        assertThat(eve.daysUntil(BusinessDate.of(2026, 1, 31))).isEqualTo(31);
        assertThat(eve).isLessThan(eve.plusDays(1)).hasToString("2025-12-31");
        assertThat(eve.isBefore(eve)).isFalse();
        assertThat(eve.isBefore(eve.plusDays(1))).isTrue();
        assertThat(eve.isAfter(eve)).isFalse();
        assertThat(eve.isAfter(eve.plusDays(-1))).isTrue();
    }
}
