// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.internal;

/** Text inside XML. */
public final class XmlText {
    private XmlText() {}

    /** Writes text so that a reader gives it back; what XML can not hold (control characters) becomes a question mark. */
    public static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isHeld(c) ? c : '?');
            }
        });
    }

    private static boolean isHeld(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
