// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Fast keys with an end are a scan; a person's are not. */
class WedgeLaws {
    private static final long MILLI = 1_000_000;

    private static Wedge typed(String text, int gapMillis) {
        Wedge wedge = Wedge.of(Wedge.Rules.USUAL);
        long now = 5 * MILLI;
        for (char c : (text + "\r").toCharArray()) {
            now += gapMillis * MILLI;
            wedge = wedge.key(c, now);
        }
        return wedge;
    }

    @Property
    void whatAScannerTypesIsAScan(
            @ForAll @AlphaChars @StringLength(min = 4, max = 40) String code,
            @ForAll @IntRange(min = 0, max = 30) int gap) {
        assertThat(typed(code, gap).scan()).isEqualTo(code);
    }

    @Property
    void whatAPersonTypesIsNone(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String text,
            @ForAll @IntRange(min = 101, max = 900) int gap) {
        assertThat(typed(text, gap).isScan()).isFalse();
    }

    @Test
    void aPersonsKeysBeforeAScanAreNoPartOfIt() {
        Wedge wedge = Wedge.of(Wedge.Rules.USUAL).key('x', 0).key('y', 400 * MILLI);
        long now = 900 * MILLI;
        for (char c : "6281006100015\t".toCharArray()) {
            now += 3 * MILLI;
            wedge = wedge.key(c, now);
        }
        assertThat(wedge.scan()).isEqualTo("6281006100015");
        assertThat(wedge.key('\r', now + 1).isScan()).isFalse();
    }

    @Test
    void fewKeysAreNoScan() {
        assertThat(typed("123", 2).isScan()).isFalse();
    }
}
