// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of rebates is folded from. */
public sealed interface RebateFact extends Fact permits RebateAgreed, RebateAccrued, RebateSettled {
    /** Every type of fact about rebates. */
    List<FactType<?>> TYPES = List.of(RebateAgreed.TYPE, RebateAccrued.TYPE, RebateSettled.TYPE);
}
