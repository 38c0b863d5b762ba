// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Goods that leave, to be decided by {@link Storekeeper#issue}: the whole basket or nothing of it.
 *
 * @param cause the document that says so; empty where that is the batch in which it will be written
 */
public record GoodsIssue(Optional<DocumentId> cause, PlaceId place, List<Line> lines) {
    public GoodsIssue {
        lines = List.copyOf(lines);
    }

    /** An issue that is part of the batch in which it will be written, such as a sale. */
    public static GoodsIssue at(PlaceId place, List<Line> lines) {
        return new GoodsIssue(Optional.empty(), place, lines);
    }

    /**
     * One item of it; an item may stand in several lines.
     *
     * @param cost what these very pieces had cost, where it is known which they are; it counts where the item is valued by
     *     specific identification and as many are there
     */
    public record Line(Sku sku, Quantity quantity, Optional<Money> cost) implements StockLine {
        /** Goods of which any will do. */
        public Line(Sku sku, Quantity quantity) {
            this(sku, quantity, Optional.empty());
        }
    }
}
