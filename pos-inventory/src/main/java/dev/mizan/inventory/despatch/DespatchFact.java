// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of pallets on their way is folded from. */
public sealed interface DespatchFact extends Fact permits DespatchTold, PalletsReceived {
    /** Every type of fact about despatches. */
    List<FactType<?>> TYPES = List.of(DespatchTold.TYPE, PalletsReceived.TYPE);
}
