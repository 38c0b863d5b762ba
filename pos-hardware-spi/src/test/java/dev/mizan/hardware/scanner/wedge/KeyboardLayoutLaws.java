// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A code comes back as it was read, or is refused; never as another code. */
class KeyboardLayoutLaws {
    @Property(tries = 10_000)
    void noLayoutMakesAnotherCodeOfOne(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 24) String code) {
        for (KeyboardLayout layout : KeyboardLayout.values()) {
            Outcome<String> read = layout.read(layout.type(code).orElseThrow());
            assertThat(read instanceof Refused || read.equals(Outcome.done(code)))
                    .as(layout + " " + code + " " + read)
                    .isTrue();
        }
    }

    @Property(tries = 1_000)
    void digitsAlwaysComeBack(@ForAll @NumericChars @StringLength(min = 1, max = 20) String code) {
        for (KeyboardLayout layout : KeyboardLayout.values()) {
            assertThat(layout.read(layout.type(code).orElseThrow())).isEqualTo(Outcome.done(code));
        }
    }

    @Test
    void aKeyOfTwoArabicLettersIsRefusedWhereTwoKeysCouldHaveMadeThem() {
        assertThat(KeyboardLayout.ARABIC.type("b")).isEqualTo(KeyboardLayout.ARABIC.type("gh"));
        Outcome<String> read =
                KeyboardLayout.ARABIC.read(KeyboardLayout.ARABIC.type("b").orElseThrow());
        assertThat(((Refused<String>) read).reason()).isEqualTo(WedgeReason.TWO_READINGS);
    }

    @Test
    void aCapitalCodeTypedInArabicComesBack() {
        String typed = KeyboardLayout.ARABIC.type("SKU-42").orElseThrow();
        assertThat(typed).doesNotContain("SKU");
        assertThat(KeyboardLayout.ARABIC.read(typed)).isEqualTo(Outcome.done("SKU-42"));
    }
}
