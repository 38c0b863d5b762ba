// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Stock that is not what the book says, to be decided by {@link Storekeeper#adjust}.
 *
 * @param cause the document that says so; empty where that is the batch in which it will be written
 */
public record StockAdjustment(Optional<DocumentId> cause, PlaceId place, AdjustmentReason reason, List<Line> lines) {
    public StockAdjustment {
        lines = List.copyOf(lines);
    }

    /** An adjustment that is its own document. */
    public static StockAdjustment at(PlaceId place, AdjustmentReason reason, List<Line> lines) {
        return new StockAdjustment(Optional.empty(), place, reason, lines);
    }

    /**
     * One item of it; an item stands in one line only.
     *
     * @param quantity how much more there is than the book says; negative for less
     * @param cost what these very pieces are worth, see {@link GoodsIssue.Line}
     */
    public record Line(Sku sku, Quantity quantity, Optional<Money> cost) implements StockLine {
        /** Goods of which any will do. */
        public Line(Sku sku, Quantity quantity) {
            this(sku, quantity, Optional.empty());
        }
    }
}
