// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.hijri.HijriDate;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of days and periods, from 2000 to 2076: the years 1421 to 1500 of the Hijra. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2076, 12, 31);

    private Days() {}

    /** Any day, the turns of months and years and leap days more often than by chance. */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(0, 19).map(leap -> LocalDate.of(2000 + 4 * leap, 2, 29));
        return Arbitraries.frequencyOf(
                Tuple.of(6, any),
                Tuple.of(1, any.map(day -> day.withDayOfMonth(1))),
                Tuple.of(1, any.map(day -> day.withDayOfMonth(day.lengthOfMonth()))),
                Tuple.of(1, any.map(day -> day.withDayOfYear(1).minusDays(day.getDayOfMonth() % 2))),
                Tuple.of(1, leapDays));
    }

    public static Arbitrary<BusinessDate> businessDates() {
        return dates().map(BusinessDate::new);
    }

    /** Of one day to ten years, one in five without an end. */
    public static Arbitrary<Period> periods() {
        Arbitrary<Period> ending = Combinators.combine(
                        dates(), Arbitraries.integers().between(1, 3_650))
                .as((from, days) -> Period.between(from, from.plusDays(days)));
        return Arbitraries.frequencyOf(Tuple.of(4, ending), Tuple.of(1, dates().map(Period::from)));
    }

    /** Days 1 to 29, which every month has. */
    public static Arbitrary<HijriDate> hijriDates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1421, 1500),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 29))
                .as(HijriDate::new);
    }
}
