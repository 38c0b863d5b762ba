// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class UnitsLifeTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void whatIsOverIsAMonthsOwnAndNeverThatOfAnother() {
        UnitsLife life = UnitsLife.propose(100).orElseThrow();
        assertThat(life.over(JANUARY, 100)).isZero();
        assertThat(life.over(JANUARY, 101)).isEqualTo(1);
        UnitsLife told = life.with(JANUARY, 80).with(JANUARY.plusMonths(1), 50);
        // February is 30 over by itself; March finds nothing left, and not less than nothing.
        assertThat(told.over(JANUARY.plusMonths(2), 10)).isEqualTo(10);
        assertThat(told.over(JANUARY.plusMonths(2), 0)).isZero();
        assertThat(told.over(JANUARY.plusMonths(1), 50)).isEqualTo(30);
        assertThat(told.over(JANUARY.plusMonths(1), 20)).isZero();
        assertThat(told.over(JANUARY, 40)).isZero();
    }
}
