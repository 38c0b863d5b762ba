// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.spi.value.Money;
import dev.mizan.suite.serial.PieceOf;

/**
 * A piece that was bought under the scheme.
 *
 * @param paid to its seller, all taxes and charges of the seller's in it; what the shop spends on it later is no part of it
 */
public record MarginPiece(PieceOf piece, Money paid) {
    public MarginPiece {
        if (paid.isNegative()) {
            throw new IllegalArgumentException(piece + " for " + paid);
        }
    }
}
