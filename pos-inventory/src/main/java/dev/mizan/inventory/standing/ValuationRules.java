// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.standing;

import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule of each group that has one, the last that was told: a fold of {@link ValuationRuled}. Immutable. */
public final class ValuationRules {
    public static final ValuationRules NONE = new ValuationRules(new TreeMap<>());

    private final SortedMap<String, ValuationRuled> rules;

    private ValuationRules(SortedMap<String, ValuationRuled> rules) {
        this.rules = rules;
    }

    /**
     * Whether a group may be valued so: refused for a standard, which is of one item, for pieces that are told apart, and
     * where the rule holds already since then.
     *
     * @param differs whether any item of the group is valued in another way all the same
     */
    public Outcome<ValuationRuled> check(ValuationRuled rule, boolean differs) {
        Method method = rule.valuation().method();
        if (method == Method.STANDARD || method == Method.SPECIFIC) {
            return Outcome.refused(StandingReason.OF_ONE_ITEM, "valuation", method, "group", rule.group());
        }
        boolean holds = of(rule.group())
                .filter(it -> it.valuation().equals(rule.valuation()))
                .isPresent();
        return holds && !differs
                ? Outcome.refused(StandingReason.HOLDS_ALREADY, "group", rule.group(), "valuation", method)
                : Outcome.done(rule);
    }

    /** The rules after one more. */
    public ValuationRules with(ValuationRuled rule) {
        TreeMap<String, ValuationRuled> all = new TreeMap<>(rules);
        all.put(rule.group(), rule);
        return new ValuationRules(all);
    }

    /** The rule of a group; empty where the shop's policy says how it is valued. */
    public Optional<ValuationRuled> of(String group) {
        return Optional.ofNullable(rules.get(group));
    }

    /** All rules, by group. */
    public List<ValuationRuled> all() {
        return List.copyOf(rules.values());
    }

    /** The policy of a shop, with the rules before it. */
    public ValuationPolicy over(ValuationPolicy policy) {
        Map<String, Valuation> groups = new HashMap<>(policy.byGroup());
        rules.forEach((group, rule) -> groups.put(group, rule.valuation()));
        return new ValuationPolicy(policy.general(), groups);
    }
}
