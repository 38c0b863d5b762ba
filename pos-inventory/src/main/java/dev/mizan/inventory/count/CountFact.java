// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What open counts are folded from, beside the movements of stock. */
public sealed interface CountFact extends Fact permits CountOpened, CountEntered, CountClosed {
    /** Every type of fact about counts. */
    List<FactType<?>> TYPES = List.of(CountOpened.TYPE, CountEntered.TYPE, CountClosed.TYPE);

    /** The number of the count. */
    String number();
}
