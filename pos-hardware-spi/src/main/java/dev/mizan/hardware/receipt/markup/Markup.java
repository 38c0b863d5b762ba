// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.markup;

/** Text among tags: what would be a tag or a control character is not. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** What XML allows, without directions that would turn a line around. */
    private static boolean allowed(int c) {
        boolean hidden = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !hidden && (c >= ' ' && c < 0x7F || c > 0x9F && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF);
    }
}
