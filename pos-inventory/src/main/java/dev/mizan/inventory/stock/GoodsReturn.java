// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Goods that a customer brings back, to be decided by {@link Storekeeper#takeBack}.
 *
 * @param cause the document that says so; empty where that is the batch in which it will be written
 */
public record GoodsReturn(Optional<DocumentId> cause, PlaceId place, List<Line> lines) {
    public GoodsReturn {
        lines = List.copyOf(lines);
    }

    /** A return that is part of the batch in which it will be written. */
    public static GoodsReturn at(PlaceId place, List<Line> lines) {
        return new GoodsReturn(Optional.empty(), place, lines);
    }

    /** One item of it. */
    public record Line(Sku sku, Quantity quantity, Origin origin) implements StockLine {}

    /** How it is known what the goods had cost. */
    public sealed interface Origin {}

    /**
     * By the line of the issue that they left with. The parts of a line that come back one after the other sum to what
     * the whole had cost.
     *
     * @param alreadyBack how much of that line has come back before, earlier lines of this document included
     * @param charged what bills that came after the issue charged on just the goods that come back now, below zero for
     *     credits; it comes back with them, never to less than nothing
     */
    public record ByReceipt(IssuedLine issued, Quantity alreadyBack, Money charged) implements Origin {
        /** Goods that nothing was charged on since. */
        public ByReceipt(IssuedLine issued, Quantity alreadyBack) {
            this(issued, alreadyBack, Money.zero(issued.value().currency()));
        }
    }

    /** It is not known; the policy's {@link ReturnCost} holds. */
    public record WithoutReceipt() implements Origin {}
}
