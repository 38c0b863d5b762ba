// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PercentLaws {
    @Property
    void textReadsBackAsTheSamePercentage(@ForAll @LongRange(min = -Long.MAX_VALUE) long millionths) {
        Percent percent = new Percent(millionths);
        assertThat(Percent.of(percent.toString())).isEqualTo(percent);
        assertThat(new BigDecimal(percent.toString())).isEqualByComparingTo(BigDecimal.valueOf(millionths, 6));
    }

    @Test
    void aPercentageSaysItselfWithoutNeedlessZeros() {
        assertThat(Percent.of("15")).hasToString("15").isEqualTo(Percent.of(15)).isEqualTo(new Percent(15_000_000));
        assertThat(Percent.of("7.50")).hasToString("7.5");
        assertThat(Percent.of("-0.05")).hasToString("-0.05");
        assertThat(Percent.ZERO).hasToString("0");
        assertThat(Percent.HUNDRED).hasToString("100");
        assertThat(Percent.of("5").plus(Percent.of("10"))).isEqualTo(Percent.of(15));
        assertThat(Percent.of(5).minus(Percent.of(10)).isNegative()).isTrue();
    }

    @Test
    void whatIsNoPercentageIsRefused() {
        assertThatThrownBy(() -> Percent.of("1.0000001")).isInstanceOf(InexactAmount.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("15%"));
        assertThatThrownBy(() -> Percent.of(Long.MAX_VALUE)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> new Percent(Long.MAX_VALUE).plus(Percent.HUNDRED))
                .isInstanceOf(AmountOverflow.class);
    }

    @Test
    void signsAndOrderAreThoseOfTheNumber() {
        assertThat(Percent.ZERO.isZero()).isTrue();
        assertThat(Percent.HUNDRED.isZero()).isFalse();
        assertThat(Percent.ZERO.isNegative()).isFalse();
        assertThat(Percent.HUNDRED).isGreaterThan(Percent.of("99.999999"));
        assertThat(Percent.of(5)).isLessThan(Percent.of(15));
    }
}
