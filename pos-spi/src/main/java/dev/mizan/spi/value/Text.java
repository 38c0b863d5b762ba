// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

/**
 * A name or sentence in English and Arabic. One of the two may be unknown and is then empty, never both.
 *
 * @param en the English, or empty
 * @param ar the Arabic, or empty
 */
public record Text(String en, String ar) {
    public Text {
        if (en.isBlank() && ar.isBlank()) {
            throw new IllegalArgumentException("a text without words in either language");
        }
    }

    public static Text of(String en, String ar) {
        return new Text(en, ar);
    }

    /** When the Arabic is not known. */
    public static Text en(String en) {
        return new Text(en, "");
    }

    /** When the English is not known. */
    public static Text ar(String ar) {
        return new Text("", ar);
    }

    /** In that language, or in the other one where it is not known. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en.isBlank() ? ar : en;
            case AR -> ar.isBlank() ? en : ar;
        };
    }

    /** Whether the words are known in that language itself. */
    public boolean has(Language language) {
        return switch (language) {
            case EN -> !en.isBlank();
            case AR -> !ar.isBlank();
        };
    }
}
