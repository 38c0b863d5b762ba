// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the promises on stock are folded from. */
public sealed interface HoldFact extends Fact
        permits GoodsHeld,
                GoodsHoldExtended,
                GoodsHoldEnded,
                StockAllowed,
                StockAllowanceTaken,
                StockAllowanceDrawn,
                StockAllowanceHandedBack {
    /** Every type of fact about promises. */
    List<FactType<?>> TYPES = List.of(
            GoodsHeld.TYPE,
            GoodsHoldExtended.TYPE,
            GoodsHoldEnded.TYPE,
            StockAllowed.TYPE,
            StockAllowanceTaken.TYPE,
            StockAllowanceDrawn.TYPE,
            StockAllowanceHandedBack.TYPE);

    /** Whose promise it is about. */
    String reservation();
}
