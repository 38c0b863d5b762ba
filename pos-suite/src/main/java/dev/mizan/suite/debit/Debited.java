// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.debit;

import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;

/**
 * A debit note that is written: it can be printed.
 *
 * @param recorded the batch, with the receipt of its commit
 */
public record Debited(Recorded recorded, SaleDebited fact) {
    static Debited of(Recorded recorded) {
        return new Debited(
                recorded,
                recorded.fact(SaleDebited.class)
                        .orElseThrow(() -> new IllegalArgumentException("no debit note: " + recorded.document())));
    }

    /** By which it is found again. */
    public DocumentId id() {
        return recorded.document();
    }

    /** What is charged more, with its tax. */
    public Money total() {
        return fact.bill().gross();
    }

    /** Cash that goes back to the customer; none where it stands on an account. */
    public Money change() {
        return fact.settlement().map(Settlement::change).orElse(Money.zero(total().currency()));
    }
}
