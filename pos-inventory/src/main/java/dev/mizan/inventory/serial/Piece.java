// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import java.util.Optional;

/**
 * One piece.
 *
 * @param where a place's id, {@link PiecesMoved#CUSTOMER}, {@link PiecesMoved#LOST} or {@link PiecesMoved#NEVER}
 * @param cost what it came in at, in minor units of the book's currency
 */
public record Piece(Sku sku, String serial, String where, long cost) {
    /** Whether it lies at a place. */
    public boolean isAt(PlaceId place) {
        return where.equals(place.value());
    }

    /** Whether a customer has it. */
    public boolean isSold() {
        return where.equals(PiecesMoved.CUSTOMER);
    }

    /** Whether a receipt had told it and it did not come. */
    public boolean neverCame() {
        return where.equals(PiecesMoved.NEVER);
    }

    /** The transfer that it is on its way with; empty where it is not on its way. */
    public Optional<String> transfer() {
        return PiecesMoved.transferOf(where);
    }

    /** Whether it is out of the house for good, so that it may come in again as a new one. */
    public boolean isLost() {
        return where.equals(PiecesMoved.LOST);
    }
}
