// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/** What a customer gives for a sale, or is given back for a return. The amount is above zero either way. */
public sealed interface Tender permits Cash, Cashless, Prepayment, Withheld {
    /** What kind it is, for totals and for what must be begun first. */
    TenderKind kind();

    /**
     * Whether it is of a kind: by the {@link TenderKind#code() code}, by a card's scheme or by a wallet's provider, small
     * letters or capitals.
     */
    default boolean isOf(String other) {
        return kind().code().equalsIgnoreCase(other);
    }

    /** What was handed over: for cash, before change. */
    Money amount();
}
