// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * Money that the customer paid for these goods before, under a document of its own. It is scarce, yet needs no payment key:
 * the sale appends to the stream of its order, so that none is used twice.
 *
 * @param amount with the tax that fell due when it was taken
 * @param document the number of the prepayment
 * @param withheld what of it the customer withheld when it was taken; none for most
 */
public record Prepayment(Money amount, String document, Optional<Withheld> withheld) implements Tender {
    /** Paid whole. */
    public Prepayment(Money amount, String document) {
        this(amount, document, Optional.empty());
    }

    public Prepayment {
        References.checked("a prepayment", document);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.PREPAYMENT;
    }
}
