// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void itemNumbersOfRealShopsAreTaken() {
        for (String value : List.of("85123A", "BANK CHARGES", "gift_0001_10", "m", "صنف-١٢")) {
            assertThat(Sku.of(value)).hasToString(value);
        }
        assertThat(Sku.of("a")).isNotEqualTo(Sku.of("A"));
        assertThat(Sku.of("A")).isLessThan(Sku.of("B"));
    }

    @Test
    void itemNumbersThatNobodyCanReadAreRefused() {
        for (String value : List.of("", " ", " 1", "1 ", "1\n2", "1\u0000", "1\u2028", "x".repeat(65), "\ud800")) {
            assertThat(Sku.isValid(value)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> Sku.of(value));
        }
        assertThat(Sku.isValid("x".repeat(64))).isTrue();
    }

    @Test
    void aTextFallsBackToTheLanguageThatIsKnown() {
        Text both = Text.of("Coffee", "قهوة");
        assertThat(both.in(Language.EN)).isEqualTo("Coffee");
        assertThat(both.in(Language.AR)).isEqualTo("قهوة");
        assertThat(Text.en("Coffee").in(Language.AR)).isEqualTo("Coffee");
        assertThat(Text.ar("قهوة").in(Language.EN)).isEqualTo("قهوة");
        assertThat(Text.en("Coffee").has(Language.AR)).isFalse();
        assertThat(Text.en("Coffee").has(Language.EN)).isTrue();
        assertThat(Text.ar("قهوة").has(Language.EN)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("", " "));
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(Language.AR.rightToLeft()).isTrue();
        assertThat(Language.EN.rightToLeft()).isFalse();
        assertThat(Language.AR.tag()).isEqualTo("ar");
    }
}
