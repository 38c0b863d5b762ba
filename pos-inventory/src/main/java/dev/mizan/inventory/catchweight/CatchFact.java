// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of pieces that are kept by weight is folded from. */
public sealed interface CatchFact extends Fact permits CatchKept, CatchMoved, CatchCounted, CatchOrdered {
    /** Every type of fact about them. */
    List<FactType<?>> TYPES = List.of(CatchKept.TYPE, CatchMoved.TYPE, CatchCounted.TYPE, CatchOrdered.TYPE);
}
