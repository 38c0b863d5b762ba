// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value.hijri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HijriTableLaws {
    private static final HijriTable PRINTED = HijriTable.UMM_AL_QURA;

    @Property
    void uncorrectedItIsTheUmmAlQuraOfTheJdk(@ForAll @IntRange(min = 1, max = 105_000) int day) {
        LocalDate date = LocalDate.of(1883, 1, 1).plusDays(day);
        HijrahDate jdk = HijrahDate.from(date);
        assertThat(PRINTED.toHijri(date))
                .isEqualTo(new HijriDate(
                        jdk.get(ChronoField.YEAR),
                        jdk.get(ChronoField.MONTH_OF_YEAR),
                        jdk.get(ChronoField.DAY_OF_MONTH)));
    }

    @Property
    void everyDayComesBackTheSameAroundACorrection(
            @ForAll @IntRange(min = 1440, max = 1460) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll boolean later) {
        HijriTable table;
        try {
            table = PRINTED.correct(year, month, later ? 1 : -1);
        } catch (IllegalArgumentException wouldMakeAMonthOf28Or31Days) {
            Assume.that(false);
            return;
        }
        LocalDate start = table.toGregorian(HijriDate.firstOf(year, month));
        assertThat(start)
                .isEqualTo(PRINTED.toGregorian(HijriDate.firstOf(year, month)).plusDays(later ? 1 : -1));
        HijriDate before = null;
        for (int day = -70; day < 70; day++) {
            HijriDate hijri = table.toHijri(start.plusDays(day));
            assertThat(table.toGregorian(hijri)).isEqualTo(start.plusDays(day));
            assertThat(before == null || before.compareTo(hijri) < 0).isTrue();
            before = hijri;
        }
    }

    @Test
    void correctingOneMonthMovesOnlyTheMonthBefore() {
        HijriTable late = PRINTED.correct(1447, 9, 1);
        assertThat(late.lengthOf(1447, 8)).isEqualTo(PRINTED.lengthOf(1447, 8) + 1);
        assertThat(late.lengthOf(1447, 9)).isEqualTo(PRINTED.lengthOf(1447, 9) - 1);
        assertThat(late.toGregorian(new HijriDate(1447, 10, 1)))
                .isEqualTo(PRINTED.toGregorian(new HijriDate(1447, 10, 1)));
        assertThat(late.correct(1447, 9, 0)).isEqualTo(PRINTED);
    }

    @Test
    void aMonthOf28Or31DaysIsRefusedUnlessItsNeighbourMovesToo() {
        assertThat(PRINTED.lengthOf(1447, 9)).isEqualTo(30);
        assertThat(PRINTED.lengthOf(1447, 10)).isEqualTo(29);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTED.correct(1447, 10, 1))
                .withMessageContaining("28 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTED.correct(1447, 4, 1))
                .withMessageContaining("31 days");
        HijriTable both = PRINTED.correct(
                Map.of(HijriDate.firstOf(1447, 9), 1, HijriDate.firstOf(1447, 10), 1, HijriDate.firstOf(1447, 11), 1));
        assertThat(both.lengthOf(1447, 8)).isEqualTo(30);
        assertThat(both.lengthOf(1447, 9)).isEqualTo(30);
        assertThat(both.lengthOf(1447, 11)).isEqualTo(29);
    }

    @Test
    void knownDaysOfTheSaudiCalendar() {
        assertThat(PRINTED.toGregorian(HijriDate.firstOf(1445, 9))).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(PRINTED.toGregorian(HijriDate.firstOf(1446, 9))).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(PRINTED.toGregorian(HijriDate.firstOf(1446, 1))).isEqualTo(LocalDate.of(2024, 7, 7));
    }

    @Test
    void whatTheTableDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PRINTED.toHijri(LocalDate.of(1800, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PRINTED.toGregorian(HijriDate.firstOf(1200, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PRINTED.toGregorian(new HijriDate(1447, 8, 30)));
        assertThatIllegalArgumentException().isThrownBy(() -> new HijriDate(1447, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HijriDate(1447, 1, 31));
    }
}
