// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the legs of a rule cancel for every amount that an event can bring. Their sum is a linear form in the
 * amounts; it vanishes exactly where it is a combination of the event's identities, which elimination over the integers
 * finds out.
 */
final class Balance {
    private final List<SortedMap<String, BigInteger>> rows = new ArrayList<>();

    private Balance(List<Identity> identities) {
        for (Identity identity : identities) {
            SortedMap<String, BigInteger> row = reduced(form(identity.terms()));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
    }

    /** What debits less credits leave, in words; empty where the rule balances. */
    static String rest(PostingRule rule, PostingEvent event) {
        SortedMap<String, Long> sum = new TreeMap<>();
        for (RuleLeg leg : rule.legs()) {
            sum.merge(leg.amount(), leg.side().signed(1), Math::addExact);
        }
        SortedMap<String, BigInteger> form = form(sum);
        return new Balance(event.identities()).reduced(form).isEmpty() ? "" : words(form);
    }

    private static SortedMap<String, BigInteger> form(Map<String, Long> terms) {
        SortedMap<String, BigInteger> form = new TreeMap<>();
        terms.forEach((amount, times) -> form.put(amount, BigInteger.valueOf(times)));
        return trimmed(form);
    }

    /** A multiple of the form with the leading amount of every row eliminated. */
    private SortedMap<String, BigInteger> reduced(SortedMap<String, BigInteger> form) {
        SortedMap<String, BigInteger> rest = form;
        for (SortedMap<String, BigInteger> row : rows) {
            BigInteger lead = Objects.requireNonNull(row.get(row.firstKey()));
            BigInteger times = rest.getOrDefault(row.firstKey(), BigInteger.ZERO);
            if (times.signum() != 0) {
                rest = combined(rest, lead, row, times.negate());
            }
        }
        return rest;
    }

    private static SortedMap<String, BigInteger> combined(
            SortedMap<String, BigInteger> a, BigInteger timesA, SortedMap<String, BigInteger> b, BigInteger timesB) {
        SortedMap<String, BigInteger> sum = new TreeMap<>();
        a.forEach((amount, times) -> sum.merge(amount, times.multiply(timesA), BigInteger::add));
        b.forEach((amount, times) -> sum.merge(amount, times.multiply(timesB), BigInteger::add));
        return trimmed(sum);
    }

    private static SortedMap<String, BigInteger> trimmed(SortedMap<String, BigInteger> form) {
        form.values().removeIf(times -> times.signum() == 0);
        return form;
    }

    private static String words(SortedMap<String, BigInteger> form) {
        return form.entrySet().stream()
                .map(term -> (term.getValue().signum() < 0 ? "- " : "+ ")
                        + (term.getValue().abs().equals(BigInteger.ONE)
                                ? ""
                                : term.getValue().abs() + " ")
                        + term.getKey())
                .collect(Collectors.joining(" "));
    }
}
