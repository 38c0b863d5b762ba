// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Rules were set, each in place of the one of its place and item. */
public record ReorderRulesSet(List<ReorderRule> rules) implements ReorderFact {
    public static final FactType<ReorderRulesSet> TYPE = new FactType<>(
            "ReorderRulesSet", 1, ReorderRulesSet.class, ReorderRulesSet::write, (in, version) -> read(in));

    public ReorderRulesSet {
        rules = List.copyOf(rules);
    }

    @Override
    public FactType<ReorderRulesSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("rules", rules, ReorderRule::write);
    }

    private static ReorderRulesSet read(FieldReader in) {
        return new ReorderRulesSet(in.list("rules", ReorderRule::read));
    }
}
