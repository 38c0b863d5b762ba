// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the stock book is folded from. */
public sealed interface StockFact extends Fact permits StockKept, Movement {
    /** Every type of fact that the stock book reads. */
    List<FactType<?>> TYPES = List.of(
            StockKept.TYPE,
            StockReceived.TYPE,
            StockIssued.TYPE,
            StockReturned.TYPE,
            StockAdjusted.TYPE,
            StockTruedUp.TYPE,
            StockRevalued.TYPE,
            StockRestated.TYPE);
}
