// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.value.Text;

/**
 * Why no tax is charged, as the document must tell it.
 *
 * @param code of the jurisdiction's list, such as {@code VATEX-SA-32} or {@code VATEX-EU-IC}; 1 to 40 characters without
 *     blanks
 * @param text the same in words, in the languages that the law asks for
 */
public record Exemption(String code, Text text) implements Comparable<Exemption> {
    private static final int MOST = 40;

    public Exemption {
        if (code.isEmpty() || code.length() > MOST || code.contains(" ")) {
            throw new IllegalArgumentException("not a code for an exemption: \"" + code + "\"");
        }
    }

    /** A code with its reason in English and Arabic. */
    public static Exemption of(String code, String en, String ar) {
        return new Exemption(code, Text.of(en, ar));
    }

    @Override
    public int compareTo(Exemption other) {
        int byCode = code.compareTo(other.code);
        int byText = byCode != 0 ? byCode : text.en().compareTo(other.text.en());
        return byText != 0 ? byText : text.ar().compareTo(other.text.ar());
    }
}
