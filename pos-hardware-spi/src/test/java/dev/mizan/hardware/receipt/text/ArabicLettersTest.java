// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ArabicLettersTest {
    @Test
    void lettersTakeTheFormOfTheirPlace() {
        // meem initial, teh medial, jeem medial, reh final
        assertThat(ArabicLetters.joined("متجر")).isEqualTo("\uFEE3\uFE98\uFEA0\uFEAE");
        // alef isolated, lam initial, meem medial, yeh medial, zain final, alef isolated, noon isolated
        assertThat(ArabicLetters.joined("الميزان")).isEqualTo("\uFE8D\uFEDF\uFEE4\uFEF4\uFEB0\uFE8D\uFEE5");
    }

    @Test
    void aLamTakesItsAlefWithIt() {
        assertThat(ArabicLetters.joined("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicLetters.joined("الإجمالي")).startsWith("\uFE8D\uFEF9");
        assertThat(ArabicLetters.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void theFormsNormalizeToTheLettersAgain() {
        String letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکی";
        String text = letters + " بسم الله " + new StringBuilder(letters).reverse() + " " + letters.replaceAll("", "ب");
        assertThat(Normalizer.normalize(ArabicLetters.joined(text), Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Test
    void vowelsBreakNoJoint() {
        assertThat(ArabicLetters.joined("مُت")).isEqualTo("\uFEE3\u064F\uFE96");
        assertThat(ArabicLetters.joined("10.50 SAR")).isEqualTo("10.50 SAR");
    }

    @Test
    void aLineStandsFromTheLeftAsUnicodeOrdersIt() {
        assertThat(seen("الإجمالي")).isEqualTo("\uFEF2\uFEDF\uFE8E\uFEE4\uFE9F\uFEF9\uFE8D");
        assertThat(seen("SKU-42 قهوة عربية 2x"))
                .isEqualTo("2x \uFE94\uFEF4\uFE91\uFEAE\uFECB \uFE93\uFEEE\uFEEC\uFED7 SKU-42");
        assertThat(seen("٣٫٥٠ ر.س")).isEqualTo("\uFEB1.\uFEAD ٣٫٥٠");
        assertThat(seen("(لا)")).isEqualTo("(\uFEFB)");
    }

    private static String seen(String text) {
        return String.join("", ArabicLetters.fromTheLeft(text, Bidi.DIRECTION_RIGHT_TO_LEFT));
    }
}
