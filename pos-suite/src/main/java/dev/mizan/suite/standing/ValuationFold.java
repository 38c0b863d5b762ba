// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.standing;

import dev.mizan.inventory.standing.ValuationRuled;
import dev.mizan.inventory.standing.ValuationRules;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** How goods of a group are valued, also those that are defined later. */
public final class ValuationFold implements Fold {
    private ValuationRules rules = ValuationRules.NONE;

    /** The shop's policy says it of every group. */
    public ValuationFold() {}

    /** The rules; immutable. */
    public ValuationRules rules() {
        return rules;
    }

    /** The same storekeeper, who values what he keeps from now on by the rules before the policy. */
    public Storekeeper keeper(Storekeeper keeper) {
        return new Storekeeper(keeper.policy().valued(rules.over(keeper.policy().valuation())), keeper.holds());
    }

    @Override
    public String name() {
        return "valuations";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(ValuationRuled.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        rules = rules.with((ValuationRuled) fact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("rules", rules.all(), (rule, fields) -> ValuationRuled.TYPE.write(rule, fields));
    }

    @Override
    public void read(FieldReader in) {
        rules = ValuationRules.NONE;
        in.list("rules", fields -> ValuationRuled.TYPE.reader().read(fields, ValuationRuled.TYPE.version()))
                .forEach(it -> rules = rules.with(it));
    }
}
