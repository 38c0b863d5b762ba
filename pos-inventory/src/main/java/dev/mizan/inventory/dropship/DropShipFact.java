// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.dropship;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of drop-shipped goods is folded from. */
public sealed interface DropShipFact extends Fact permits DropShipAgreed, DropShipEnded, SaleDropShipped {
    /** Every type of fact about drop-shipped goods. */
    List<FactType<?>> TYPES = List.of(DropShipAgreed.TYPE, DropShipEnded.TYPE, SaleDropShipped.TYPE);
}
