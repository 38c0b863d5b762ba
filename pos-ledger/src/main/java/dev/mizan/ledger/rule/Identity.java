// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the amounts of an event always keep, such as {@code tender + discount = sales + tax + rounding}: sums and
 * differences of names on both sides of one equals sign.
 */
public record Identity(String text) {
    private static final Pattern SIDE =
            Pattern.compile("\\s*[+-]?\\s*[a-z][a-z0-9-]*(\\s+[+-]\\s+[a-z][a-z0-9-]*)*\\s*");
    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*([a-z][a-z0-9-]*)");

    public Identity {
        List<String> sides = List.of(text.split("=", -1));
        if (sides.size() != 2
                || !sides.stream().allMatch(side -> SIDE.matcher(side).matches())) {
            throw new IllegalArgumentException("an identity reads like gross = net + tax, not \"" + text + "\"");
        }
    }

    /** How often each amount counts when the right side is taken from the left; the sum of all is zero. */
    SortedMap<String, Long> terms() {
        SortedMap<String, Long> terms = new TreeMap<>();
        String[] sides = text.split("=");
        for (int side = 0; side < 2; side++) {
            for (Term term : termsOf(sides[side])) {
                terms.merge(term.amount(), side == 0 ? term.sign() : -term.sign(), Math::addExact);
            }
        }
        terms.values().removeIf(times -> times == 0);
        return terms;
    }

    private static List<Term> termsOf(String side) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(side);
        while (matcher.find()) {
            terms.add(new Term(matcher.group(1).equals("-") ? -1 : 1, matcher.group(2)));
        }
        return terms;
    }

    private record Term(long sign, String amount) {}

    @Override
    public String toString() {
        return text;
    }
}
