// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.invoice.Closure;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureLaws {
    /** Of 100,000 totals as many need a rounding amount as the survey of 2026-11 measured. */
    @ParameterizedTest
    @CsvSource({"5, 4.76", "15, 13.04", "20, 16.67", "21, 17.36"})
    void everyInclusiveTotalUpToAThousandCloses(String percent, String unreachable) {
        Percent rate = Percent.of(percent);
        int open = 0;
        for (long gross = 1; gross <= 100_000; gross++) {
            long tax = Rounding.HALF_UP.multiplyDivide(gross, rate.millionths(), Percent.ONE_WHOLE + rate.millionths());
            Closure closure = Closure.of(gross - tax, tax, rate, Rounding.HALF_UP);
            long onNet = Rounding.HALF_UP.multiplyDivide(closure.net(), rate.millionths(), Percent.ONE_WHOLE);
            if (closure.gross() != gross || closure.tax() != tax || onNet != tax || Math.abs(closure.rounding()) > 1) {
                throw new AssertionError(gross + " at " + percent + " %: " + closure);
            }
            open += closure.rounding() == 0 ? 0 : 1;
        }
        assertThat(Rounding.HALF_UP.divide(open, 10))
                .isEqualTo(Percent.of(unreachable).millionths() / 10_000);
    }
}
