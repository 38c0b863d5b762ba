// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GtinLaws {
    @Property
    void exactlyOneCheckDigitFits(@ForAll @NumericChars @StringLength(12) String body) {
        int right = Gtin.checkDigit(body);
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Gtin.isValid(body + digit)).isEqualTo(digit == right);
        }
    }

    /** The check digit finds every single wrong digit (GS1 General Specifications, 7.9.1). */
    @Property
    void aWrongDigitIsAlwaysFound(@ForAll @NumericChars @StringLength(7) String body) {
        String right = body + Gtin.checkDigit(body);
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(Gtin.isValid(other)).isEqualTo(other.equals(right));
            }
        }
    }

    @Property
    void leadingZerosDoNotMakeAnotherNumber(@ForAll @NumericChars @StringLength(11) String body) {
        Gtin upc = Gtin.of(body + Gtin.checkDigit(body));
        Gtin ean = Gtin.of("0" + upc);
        assertThat(ean).isEqualTo(upc).hasSameHashCodeAs(upc).isEqualByComparingTo(upc);
        assertThat(ean.padded14()).isEqualTo(upc.padded14()).hasSize(14);
        assertThat(Gtin.of(upc.padded14())).isEqualTo(upc);
    }

    @Test
    void numbersFromTheGs1SpecificationAreValid() {
        assertThat(List.of("6291041500213", "614141000036", "10614141000415", "95050003", "4006381333931"))
                .allMatch(Gtin::isValid);
    }

    @Test
    void whatIsNoGtinIsRefused() {
        for (String text :
                List.of("", "6291041500214", "629104150021", "62910415002130", "629104150021X", "٦٢٩١٠٤١٥٠٠٢١٣")) {
            assertThat(Gtin.isValid(text)).as(text).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> Gtin.of(text)).withMessageContaining(text);
        }
    }

    @Test
    void differentNumbersAreDifferent() {
        Gtin one = Gtin.of("6291041500213");
        Gtin other = Gtin.of("4006381333931");
        assertThat(one).isNotEqualTo(other).isNotEqualTo("6291041500213").isGreaterThan(other);
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(one).hasToString("6291041500213");
    }
}
