// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fact;

import dev.mizan.spi.value.Currency;

/** Takes apart the texts "12.50 SAR" and "1.250 KGM". */
final class FieldForm {
    private FieldForm() {}

    static String number(String text) {
        return text.substring(0, space(text));
    }

    static String code(String text) {
        return text.substring(space(text) + 1);
    }

    static Currency currency(String text) {
        return Currency.of(code(text));
    }

    private static int space(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("a number, a space and a code are wanted, not \"" + text + "\"");
        }
        return space;
    }
}
