// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void aDecimalOrAFractionIsReadExactly() {
        assertThat(Ratio.parse("3.7549")).isEqualTo(new Ratio(37_549, 10_000));
        assertThat(Ratio.parse("1/3")).isEqualTo(new Ratio(1, 3));
        assertThat(Ratio.parse("-0.5")).isEqualTo(new Ratio(-1, 2));
        assertThat(Ratio.parse("0.000000000000000001")).isEqualTo(new Ratio(1, 1_000_000_000_000_000_000L));
    }

    @Test
    void otherTextIsRefused() {
        for (String text : List.of("", "1/0", "1/", "/3", "1e3", "0.0000000000000000001", "1.", "a")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Ratio.parse(text));
        }
    }
}
