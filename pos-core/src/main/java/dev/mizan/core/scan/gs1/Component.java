// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an element string's value: so many characters of one set, by some rules. */
final class Component {
    private final int set;
    private final int least;
    private final int most;
    private final boolean optional;
    private final ContentRule[] rules;
    /** Digits of which the last is their check digit: seen in one pass, since every item's number is one. */
    private final boolean checked;

    /**
     * @param set of {@link Chars}
     * @param optional whether it may be left out; only the last part may
     */
    Component(int set, int least, int most, boolean optional, List<ContentRule> rules) {
        this.set = set;
        this.least = least;
        this.most = most;
        this.optional = optional;
        this.rules = rules.toArray(new ContentRule[0]);
        this.checked = set == Chars.DIGIT && rules.equals(List.of(ContentRule.CHECK));
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean optional() {
        return optional;
    }

    /** Why the stretch is not this part, or null. */
    @Nullable
    Gs1Reason broken(String text, int from, int to) {
        if (checked) {
            int rest = CheckDigit.rest(text, from, to);
            return rest == 0 ? null : rest < 0 ? Gs1Reason.NON_DIGIT : Gs1Reason.CHECKSUM;
        }
        if (set == Chars.DIGIT) {
            if (!Chars.digits(text, from, to)) {
                return Gs1Reason.NON_DIGIT;
            }
        } else if (!Chars.in(set, text, from, to)) {
            return Gs1Reason.CHARACTER;
        }
        for (ContentRule rule : rules) {
            Gs1Reason broken = rule.broken(text, from, to);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }
}
