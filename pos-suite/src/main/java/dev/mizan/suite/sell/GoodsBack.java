// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;

/**
 * A return that is written: its receipt can be printed.
 *
 * @param recorded the batch, with the receipt of its commit
 */
public record GoodsBack(Recorded recorded, GoodsReturned fact) {
    /** The return of a batch. */
    public static GoodsBack of(Recorded recorded) {
        return new GoodsBack(
                recorded,
                recorded.fact(GoodsReturned.class)
                        .orElseThrow(() -> new IllegalArgumentException("no return: " + recorded.document())));
    }

    /** By which it is found again. */
    public DocumentId id() {
        return recorded.document();
    }

    /** What was paid back. */
    public Money refund() {
        return fact.refund().paid();
    }
}
