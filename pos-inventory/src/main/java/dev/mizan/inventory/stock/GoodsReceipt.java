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
 * Goods that come in, to be decided by {@link Storekeeper#receive}.
 *
 * @param cause the document that says so; empty where that is the batch in which it will be written
 */
public record GoodsReceipt(Optional<DocumentId> cause, PlaceId place, List<Line> lines) {
    public GoodsReceipt {
        lines = List.copyOf(lines);
    }

    /** A receipt that is its own document. */
    public static GoodsReceipt at(PlaceId place, List<Line> lines) {
        return new GoodsReceipt(Optional.empty(), place, lines);
    }

    /**
     * One item of it.
     *
     * @param cost of the whole quantity, without recoverable tax; never a cost of one
     */
    public record Line(Sku sku, Quantity quantity, Money cost) implements StockLine {}
}
