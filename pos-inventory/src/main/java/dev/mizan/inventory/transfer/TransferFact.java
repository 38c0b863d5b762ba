// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.transfer;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the transfers on their way are folded from. */
public sealed interface TransferFact extends Fact permits TransferSent, TransferReceived, TransferCharged {
    /** Every type of fact about transfers. */
    List<FactType<?>> TYPES = List.of(TransferSent.TYPE, TransferReceived.TYPE, TransferCharged.TYPE);
}
