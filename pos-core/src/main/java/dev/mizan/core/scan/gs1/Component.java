// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an element string's value: so many characters of one set, by some rules.
 *
 * @param set of {@link Chars}
 * @param optional whether it may be left out; only the last part may
 */
record Component(int set, int least, int most, boolean optional, List<ContentRule> rules) {

    /** Why the stretch is not this part, or null. */
    @Nullable
    Gs1Reason broken(String text, int from, int to) {
        if (!Chars.in(set, text, from, to)) {
            return set == Chars.DIGIT ? Gs1Reason.NON_DIGIT : Gs1Reason.CHARACTER;
        }
        int count = rules.size();
        for (int i = 0; i < count; i++) {
            Gs1Reason broken = rules.get(i).broken(text, from, to);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }
}
