// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of ISO 8583:1987, less those that carry card data; these have no form and so can not be written or read. */
final class Layout {
    /** From field to form: n digits, a text, b bits; a dot for each digit of a length prefix. */
    private static final String FORMS = "3n6 4n12 5n12 6n12 7n10 8n8 9n8 10n8 11n6 12n6 13n4 15n4 16n4 17n4 18n4 19n3 "
            + "20n3 21n3 22n3 24n3 25n2 26n2 27n1 28a9 29a9 30a9 31a9 32n..11 33n..11 37a12 38a6 39a2 40a3 41a8 42a15 "
            + "43a40 44a..25 46a...999 47a...999 48a...999 49a3 50a3 51a3 53n16 54a...120 56a...999 57a...999 58a...999 "
            + "59a...999 60a...999 61a...999 62a...999 63a...999 64b16 66n1 67n2 68n3 69n3 70n3 71n4 72n4 73n6 74n10 "
            + "75n10 76n10 77n10 78n10 79n10 80n10 81n10 82n12 83n12 84n12 85n12 86n16 87n16 88n16 89n16 90n42 91a1 "
            + "92a2 93a5 94a7 95a42 96b16 97a17 98a25 99n..11 100n..11 101a..17 104a...100 105a...999 106a...999 "
            + "107a...999 108a...999 109a...999 110a...999 111a...999 112a...999 113a...999 114a...999 115a...999 "
            + "116a...999 117a...999 118a...999 119a...999 120a...999 121a...999 122a...999 123a...999 124a...999 "
            + "125a...999 126a...999 127a...999 128b16";

    private static final Map<Integer, FieldForm> BY_FIELD = read();

    private Layout() {}

    static Optional<FieldForm> of(int field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    private static Map<Integer, FieldForm> read() {
        Map<Integer, FieldForm> forms = new TreeMap<>();
        for (String word : FORMS.split(" ")) {
            int letter = word.replaceFirst("[a-z].*", "").length();
            int digits = word.lastIndexOf('.') + 1;
            FieldForm.Kind kind = switch (word.charAt(letter)) {
                case 'n' -> FieldForm.Kind.DIGITS;
                case 'a' -> FieldForm.Kind.TEXT;
                case 'b' -> FieldForm.Kind.BITS;
                default -> throw new IllegalStateException(word);
            };
            int from = Math.max(digits, letter + 1);
            forms.put(
                    Integer.parseInt(word.substring(0, letter)),
                    new FieldForm(kind, from - letter - 1, Integer.parseInt(word.substring(from))));
        }
        return Map.copyOf(forms);
    }
}
