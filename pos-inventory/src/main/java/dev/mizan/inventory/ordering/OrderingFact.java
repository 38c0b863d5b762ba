// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What is known of orders beside their goods. */
public sealed interface OrderingFact extends Fact permits OrderMinimumsSet, OrderBelowLeast, OrderAmended, OrderTold {
    /** Every kind of it. */
    List<FactType<?>> TYPES = List.of(OrderMinimumsSet.TYPE, OrderBelowLeast.TYPE, OrderAmended.TYPE, OrderTold.TYPE);
}
