// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.hijri.HijriTable;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodsLaws {
    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                month.map(GregorianYears::new), month.map(first -> new HijriYears(first, HijriTable.UMM_AL_QURA)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FiscalCalendar.EARLIEST.toEpochDay(), FiscalCalendar.LATEST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private record Step(LocalDate day, int kind) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<LocalDate> near = Arbitraries.integers().between(0, 800).map(Shop.NEW_YEAR::plusDays);
        return Combinators.combine(near, Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void yearsFollowOneAnotherAndHoldTwelveMonths(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll("days") LocalDate day) {
        Period year = calendar.yearOf(day);
        assertThat(year.covers(day)).isTrue();
        assertThat(calendar.yearOf(year.from())).isEqualTo(year);
        assertThat(calendar.yearOf(year.until().orElseThrow()).from())
                .isEqualTo(year.until().orElseThrow());
        int months = 0;
        for (LocalDate at = year.from();
                year.covers(at);
                at = calendar.monthOf(at).until().orElseThrow()) {
            assertThat(calendar.monthOf(at).from()).isEqualTo(at);
            months++;
        }
        assertThat(months).isEqualTo(12);
        assertThat(calendar.monthOf(day).covers(day)).isTrue();
    }

    @Property
    void nothingIsPlacedInALockedPeriodWhateverWasLockedAndOpened(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 900) int asked) {
        Periods periods = Periods.of(GregorianYears.JANUARY);
        LocalDate hard = FiscalCalendar.EARLIEST;
        for (Step step : steps) {
            Period month = Period.month(step.day().getYear(), step.day().getMonthValue());
            LocalDate lastDay = month.until().orElseThrow().minusDays(1);
            if (step.kind() == 0 && periods.lock(lastDay, Lock.HARD) instanceof Outcome.Done<PeriodLocked> done) {
                periods = periods.with(done.value());
                hard = hard.isAfter(lastDay) ? hard : lastDay.plusDays(1);
            } else if (step.kind() <= 3
                    && periods.lock(lastDay, Lock.SOFT) instanceof Outcome.Done<PeriodLocked> done) {
                periods = periods.with(done.value());
                assertThat(periods.open()).isEqualTo(lastDay.plusDays(1));
            } else if (periods.open(month.from()) instanceof Outcome.Done<PeriodOpened> done) {
                periods = periods.with(done.value());
                assertThat(periods.open()).isEqualTo(month.from());
            }
        }
        assertThat(periods.firm()).isEqualTo(hard);
        LocalDate day = Shop.NEW_YEAR.plusDays(asked);
        LocalDate moved = periods.place(day, WhenLocked.MOVE_ON).orElseThrow();
        assertThat(moved).isAfterOrEqualTo(day).isAfterOrEqualTo(periods.open());
        assertThat(moved).isEqualTo(day.isBefore(periods.open()) ? periods.open() : day);
        assertThat(periods.place(day, WhenLocked.REFUSE).isDone()).isEqualTo(!day.isBefore(periods.open()));
        assertThat(periods.place(day, WhenLocked.ADJUST).isDone()).isEqualTo(!day.isBefore(hard));
        List<String> words = Fields.of(periods::write);
        assertThat(Fields.<Periods>read(words, in -> Periods.read(in, GregorianYears.JANUARY)))
                .isEqualTo(periods);
    }

    @Property
    void onlyWholePeriodsAreLocked(@ForAll("calendars") FiscalCalendar calendar, @ForAll("days") LocalDate day) {
        boolean last = calendar.monthOf(day).until().orElseThrow().equals(day.plusDays(1));
        Outcome<PeriodLocked> locked = Periods.of(calendar).lock(day, Lock.SOFT);
        if (day.equals(FiscalCalendar.LATEST)) {
            assertThat(Shop.reason(locked)).isEqualTo(LedgerReason.DATE_OUT_OF_RANGE);
        } else {
            assertThat(locked.isDone()).isEqualTo(last);
            assertThat(last || Shop.reason(locked) == LedgerReason.NOT_A_PERIOD_EDGE)
                    .isTrue();
        }
    }

    @Example
    void whatIsLockedOrOpenAlreadyIsSaidSo() {
        Periods periods = Periods.of(GregorianYears.JANUARY);
        LocalDate end = LocalDate.of(2026, 1, 31);
        assertThat(Shop.reason(periods.open(Shop.NEW_YEAR))).isEqualTo(LedgerReason.OPEN_ALREADY);
        Periods locked = periods.with(periods.lock(end, Lock.SOFT).orElseThrow());
        assertThat(Shop.reason(locked.lock(end, Lock.SOFT))).isEqualTo(LedgerReason.LOCKED_ALREADY);
        assertThat(locked.lock(end, Lock.HARD).isDone()).isTrue();
        assertThat(Shop.reason(locked.open(LocalDate.of(2026, 1, 2)))).isEqualTo(LedgerReason.NOT_A_PERIOD_EDGE);
    }

    @Example
    void factsOfPeriodsAreReadAsWritten() {
        PeriodLocked locked = new PeriodLocked(Shop.NEW_YEAR, Lock.HARD);
        assertThat(Fields.again(locked, PeriodLocked.TYPE)).isEqualTo(locked);
        PeriodOpened opened = new PeriodOpened(Shop.NEW_YEAR);
        assertThat(Fields.again(opened, PeriodOpened.TYPE)).isEqualTo(opened);
    }

    @Example
    void aSaudiHijriYear() {
        HijriYears calendar = new HijriYears(1, HijriTable.UMM_AL_QURA);
        assertThat(calendar.yearOf(LocalDate.of(2026, 1, 1)))
                .isEqualTo(Period.between(LocalDate.of(2025, 6, 26), LocalDate.of(2026, 6, 16)));
    }
}
