// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before a value and says what it is: {@code 01} a trade item, {@code 17} an expiry date. */
public final class ApplicationIdentifier {
    private final String code;
    private final int codeLength;
    private final Component[] parts;
    private final boolean predefined;
    private final List<List<String>> needs;
    private final List<String> excludes;
    private final List<List<String>> qualifiers;
    private final boolean key;
    private final boolean attribute;
    private final int least;
    private final int most;

    ApplicationIdentifier(String code, List<Component> parts, AiRow row) {
        this.code = code;
        this.codeLength = code.length();
        this.parts = parts.toArray(new Component[0]);
        this.predefined = predefined(Chars.two(code, 0));
        this.needs = row.needs();
        this.excludes = row.excludes();
        this.key = row.key();
        this.qualifiers = row.qualifiers();
        this.attribute = row.attribute();
        this.least = parts.stream()
                .filter(part -> !part.optional())
                .mapToInt(Component::least)
                .sum();
        this.most = parts.stream().mapToInt(Component::most).sum();
    }

    /** Two to four digits. */
    public String code() {
        return code;
    }

    int codeLength() {
        return codeLength;
    }

    /** The fewest characters of a value. */
    public int least() {
        return least;
    }

    /** The most characters of a value. */
    public int most() {
        return most;
    }

    /** Whether the length is told by the first two digits, so that no separator follows (General Specifications, 7.8.4). */
    public boolean predefinedLength() {
        return predefined;
    }

    private static boolean predefined(int two) {
        return two <= 4 || two >= 11 && two <= 20 || two >= 31 && two <= 36 || two == 41;
    }

    /** Whether a Digital Link can be about it. */
    public boolean isKey() {
        return key;
    }

    /** The decimals of a measure or price: the fourth digit of its code. */
    int decimals() {
        return code.charAt(3) - '0';
    }

    /** Sequences of identifiers that may follow this key in the path of a Digital Link, in their order. */
    List<List<String>> qualifiers() {
        return qualifiers;
    }

    /** Whether it may stand behind the question mark of a Digital Link. */
    boolean isAttribute() {
        return attribute;
    }

    /** Of each list, one must stand beside it; {@code 01+21} are two that must stand there together. */
    List<List<String>> needs() {
        return needs;
    }

    /** None of these may stand beside it. */
    List<String> excludes() {
        return excludes;
    }

    /** Why a stretch is no value of it, or null. */
    @Nullable
    Gs1Reason broken(String text, int from, int to) {
        int length = to - from;
        if (length < least || length > most) {
            return length < least ? Gs1Reason.TOO_SHORT : Gs1Reason.TOO_LONG;
        }
        int at = from;
        for (Component part : parts) {
            int end = Math.min(to, at + part.most());
            if (end - at < part.least()) {
                return part.optional() && end == at ? null : Gs1Reason.TOO_SHORT;
            }
            Gs1Reason broken = part.broken(text, at, end);
            if (broken != null) {
                return broken;
            }
            at = end;
        }
        return null;
    }

    /** Whether this is what a pattern means: {@code 310n} is any of 3100 to 3109. */
    boolean is(String pattern) {
        if (pattern.length() != code.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'n' && pattern.charAt(i) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "(" + code + ")";
    }
}
