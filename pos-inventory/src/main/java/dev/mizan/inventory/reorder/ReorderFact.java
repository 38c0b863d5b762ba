// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the reorder rules are folded from. */
public sealed interface ReorderFact extends Fact
        permits ReorderRulesSet, ReorderPlansSet, SupplierDaysSet, StockAlerted {
    /** Every type of fact about reordering. */
    List<FactType<?>> TYPES =
            List.of(ReorderRulesSet.TYPE, ReorderPlansSet.TYPE, SupplierDaysSet.TYPE, StockAlerted.TYPE);
}
