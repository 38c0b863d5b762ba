// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;

/**
 * A prepayment that is written: its receipt can be printed.
 *
 * @param recorded the batch, with the receipt of its commit
 */
public record Prepaid(Recorded recorded, PrepaymentTaken fact) {
    static Prepaid of(Recorded recorded) {
        return new Prepaid(
                recorded,
                recorded.fact(PrepaymentTaken.class)
                        .orElseThrow(() -> new IllegalArgumentException("no prepayment: " + recorded.document())));
    }

    /** By which it is given back. */
    public DocumentId id() {
        return recorded.document();
    }

    /** By which the order is prepaid further, and settled. */
    public DocumentId order() {
        return fact.order().orElse(id());
    }

    /** What was paid. */
    public Money amount() {
        return fact.settlement().due();
    }
}
