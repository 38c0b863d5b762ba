// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;

/** A text put at its place in a width and filled with spaces to exactly that width. */
final class Aligned {
    private Aligned() {}

    static String of(String text, int width, Align align) {
        int spare = Math.max(0, width - DisplayWidth.of(text));
        int before = switch (align) {
            case START -> 0;
            case CENTRE -> spare / 2;
            case END -> spare;
        };
        return " ".repeat(before) + text + " ".repeat(spare - before);
    }

    /** Without the spaces at its end. */
    static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
