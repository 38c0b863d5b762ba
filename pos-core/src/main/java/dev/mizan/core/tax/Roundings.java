// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of rounding compiled, the strongest first. Immutable. */
final class Roundings {
    private static final Comparator<RoundingRule> STRONGEST_FIRST = Comparator.comparing(
                    (RoundingRule rule) -> rule.paper().isPresent())
            .thenComparing(rule -> rule.inForce().from())
            .reversed();

    static final Roundings NONE = new Roundings(new TreeMap<>());

    private final TreeMap<String, RoundingRule> rules;
    private final List<RoundingRule> strongestFirst;

    private Roundings(TreeMap<String, RoundingRule> rules) {
        this.rules = rules;
        this.strongestFirst = rules.values().stream().sorted(STRONGEST_FIRST).toList();
    }

    Roundings with(List<RoundingRule> changed) {
        TreeMap<String, RoundingRule> next = new TreeMap<>(rules);
        changed.forEach(rule -> next.put(rule.key(), rule));
        return new Roundings(next);
    }

    Optional<RoundingRule> find(TaxPosition position, LocalDate taxPoint) {
        for (RoundingRule rule : strongestFirst) {
            if (rule.place().equals(position.place())
                    && rule.inForce().covers(taxPoint)
                    && (rule.paper().isEmpty() || rule.paper().get().equals(position.paper()))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** By place, document and first day. */
    List<RoundingRule> rules() {
        return List.copyOf(rules.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roundings that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
