// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Items are ordered by policies from now on; the rules that were worked out stand beside it in the same batch. */
public record ReorderPlansSet(List<ReorderPlan> plans) implements ReorderFact {
    public static final FactType<ReorderPlansSet> TYPE = new FactType<>(
            "ReorderPlansSet", 1, ReorderPlansSet.class, ReorderPlansSet::write, (in, version) -> read(in));

    public ReorderPlansSet {
        plans = List.copyOf(plans);
    }

    @Override
    public FactType<ReorderPlansSet> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("plans", plans, ReorderPlan::write);
    }

    private static ReorderPlansSet read(FieldReader in) {
        return new ReorderPlansSet(in.list("plans", ReorderPlan::read));
    }
}
