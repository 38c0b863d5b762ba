// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.pick;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What is known of lots that are set aside. */
public sealed interface PickFact extends Fact permits CustomerLivesSet, LotsPicked {
    /** Every kind of it. */
    List<FactType<?>> TYPES = List.of(CustomerLivesSet.TYPE, LotsPicked.TYPE);
}
