// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Settlement;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;

/**
 * A sale that is written: its receipt can be printed.
 *
 * @param recorded the batch, with the receipt of its commit
 */
public record Sale(Recorded recorded, SaleCompleted fact) {
    /** The sale of a batch. */
    public static Sale of(Recorded recorded) {
        return new Sale(
                recorded,
                recorded.fact(SaleCompleted.class)
                        .orElseThrow(() -> new IllegalArgumentException("no sale: " + recorded.document())));
    }

    /** By which it is found again. */
    public DocumentId id() {
        return recorded.document();
    }

    /** What was to be paid. */
    public Money total() {
        return fact.bill().gross();
    }

    /** How it was paid. */
    public Settlement settlement() {
        return fact.settlement();
    }

    /** Cash that goes back to the customer. */
    public Money change() {
        return fact.settlement().change();
    }
}
