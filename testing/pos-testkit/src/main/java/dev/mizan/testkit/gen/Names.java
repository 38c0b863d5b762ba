// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generators of item numbers, GTINs and bilingual texts. */
public final class Names {
    private Names() {}

    /** The shop's own numbers: letters and digits, some with a blank, a dash or Arabic letters inside. */
    public static Arbitrary<Sku> skus() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> odd = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("-_./ #&+")
                .withCharRange('\u0621', '\u063A')
                .ofMinLength(1)
                .ofMaxLength(Sku.MAX_LENGTH)
                .filter(Sku::isValid);
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, odd)).map(Sku::of);
    }

    /** GTIN-8, -12, -13 and -14 with the right check digit, leading zeros among them. */
    public static Arbitrary<Gtin> gtins() {
        return Arbitraries.of(8, 12, 13, 14)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length - 1))
                .map(body -> Gtin.of(body + Gtin.checkDigit(body)));
    }

    /** Names as a shop has them, in both languages, in one only, and with digits or Latin words within the Arabic. */
    public static Arbitrary<Text> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                Text.of("Arabic coffee", "قهوة عربية"),
                                Text.of("Dates 500 g", "تمر ٥٠٠ جم"),
                                Text.of("USB-C cable", "كابل USB-C"),
                                Text.of("Fresh milk 1 l", "حليب طازج ١ لتر"),
                                Text.of("Water (6 x 330 ml)", "مياه (6 × 330 مل)"))),
                Tuple.of(4, Combinators.combine(english(), arabic()).as(Text::of)),
                Tuple.of(1, english().map(Text::en)),
                Tuple.of(1, arabic().map(Text::ar)));
    }

    private static Arbitrary<String> english() {
        return words(Arbitraries.strings().alpha().numeric().withChars(" '&-"));
    }

    /** Arabic letters with their marks, both kinds of digits, and Latin letters in between. */
    private static Arbitrary<String> arabic() {
        return words(Arbitraries.strings()
                .withCharRange('\u0621', '\u063A')
                .withCharRange('\u0641', '\u0652')
                .withCharRange('\u0660', '\u0669')
                .withChars(" 0123456789AZ()"));
    }

    private static Arbitrary<String> words(StringArbitrary letters) {
        return letters.ofMinLength(1).ofMaxLength(40).filter(text -> !text.isBlank());
    }
}
