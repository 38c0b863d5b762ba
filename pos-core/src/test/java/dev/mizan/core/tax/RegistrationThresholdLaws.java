// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.tax.special.RegistrationThreshold;
import dev.mizan.core.tax.special.RegistrationThreshold.Standing;
import dev.mizan.core.tax.special.RegistrationThreshold.State;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RegistrationThresholdLaws {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final RegistrationThreshold SAUDI =
            new RegistrationThreshold(Money.of("375000.00", Currency.SAR), 12, Percent.of("80"), 30);

    private static Map<YearMonth, Money> turnover(List<Long> months) {
        Map<YearMonth, Money> turnover = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            turnover.put(JANUARY.plusMonths(i), Money.ofMinor(months.get(i), Currency.SAR));
        }
        return turnover;
    }

    @Example
    void thirtyThousandAMonthIsNearInOctoberAndNeverThere() {
        Map<YearMonth, Money> turnover = turnover(Collections.nCopies(24, 30_000_00L));
        assertThat(SAUDI.in(YearMonth.of(2026, 9), turnover).state()).isEqualTo(State.BELOW);
        assertThat(SAUDI.in(YearMonth.of(2026, 10), turnover).state()).isEqualTo(State.NEAR);
        assertThat(SAUDI.in(YearMonth.of(2027, 12), turnover).state()).isEqualTo(State.NEAR);
    }

    @Example
    void fortyThousandAMonthReachesItInOctoberAndIsToRegisterByTheEndOfNovember() {
        Standing standing = SAUDI.in(YearMonth.of(2026, 12), turnover(Collections.nCopies(12, 40_000_00L)));
        assertThat(standing.state()).isEqualTo(State.REACHED);
        assertThat(standing.reached()).contains(YearMonth.of(2026, 10));
        assertThat(standing.registerBy()).contains(LocalDate.of(2026, 11, 30));
        assertThat(standing.turnover()).isEqualTo(Money.of("480000.00", Currency.SAR));
    }

    @Property
    void whatIsReachedStaysReachedAndNoMonthBeforeItDid(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 90_000_00) Long> months) {
        Map<YearMonth, Money> turnover = turnover(months);
        boolean reached = false;
        for (int i = 0; i < months.size(); i++) {
            Standing standing = SAUDI.in(JANUARY.plusMonths(i), turnover);
            long sum = months.subList(Math.max(0, i - 11), i + 1).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(standing.turnover().minor()).isEqualTo(sum);
            reached |= sum >= 375_000_00;
            assertThat(standing.state() == State.REACHED).isEqualTo(reached);
            assertThat(reached || (standing.state() == State.NEAR) == (sum >= 300_000_00))
                    .isTrue();
        }
    }
}
