// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What promises on goods still to come are folded from. */
public sealed interface AheadFact extends Fact permits AheadPromised, AheadEnded {
    /** Every type of fact about promises ahead. */
    List<FactType<?>> TYPES = List.of(AheadPromised.TYPE, AheadEnded.TYPE);

    /** Which promise it is about. */
    String number();
}
