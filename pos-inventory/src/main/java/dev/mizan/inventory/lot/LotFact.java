// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the lot book is folded from. */
public sealed interface LotFact extends Fact permits LotsReceived, LotsMoved, LotBlocked, ShelfLivesSet {
    /** Every type of fact about lots. */
    List<FactType<?>> TYPES = List.of(LotsReceived.TYPE, LotsMoved.TYPE, LotBlocked.TYPE, ShelfLivesSet.TYPE);
}
