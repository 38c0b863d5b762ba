// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * A fact that changes quantity or value. It carries what was decided, to the minor unit: the sum of {@link
 * #stockChange()} over all movements is the value of the stock, and the balance of the inventory account.
 */
public sealed interface Movement extends StockFact
        permits StockReceived, StockIssued, StockReturned, StockAdjusted, StockTruedUp, Revaluation {

    /** The document that made it; empty where that is the batch in which the fact stands. */
    Optional<DocumentId> cause();

    /** Where the stock lies. */
    PlaceId place();

    /** The currency of all its values: that of the entity's books. */
    Currency currency();

    /** The item of each line. */
    List<Sku> skus();

    /** By how many steps of the item's unit a line changes what is on hand; negative for goods that leave. */
    long stepsChange(int line);

    /** The same of all lines of an item. */
    default long stepsChange(Sku sku) {
        long steps = 0;
        for (int line = 0; line < skus().size(); line++) {
            steps += skus().get(line).equals(sku) ? stepsChange(line) : 0;
        }
        return steps;
    }

    /** By how many minor units a line changes the value of the stock, its true-up taken off. */
    long valueChange(int line);

    /**
     * What a line adds to the cost of goods sold because goods that were sold before they were there turned out dearer
     * than they were sold for; negative where cheaper. Minor units.
     */
    long trueUp(int line);

    /** By how much it changes the inventory account. */
    default Money stockChange() {
        long sum = 0;
        for (int line = 0; line < skus().size(); line++) {
            sum = Math.addExact(sum, valueChange(line));
        }
        return Money.ofMinor(sum, currency());
    }

    /** What it adds to the cost of goods sold, and takes off the inventory account, beside its own values. */
    default Money trueUp() {
        long sum = 0;
        for (int line = 0; line < skus().size(); line++) {
            sum = Math.addExact(sum, trueUp(line));
        }
        return Money.ofMinor(sum, currency());
    }
}
