// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import java.util.List;

/** What the book of pieces is folded from. */
public sealed interface SerialFact extends Fact permits SerialsTracked, PiecesReceived, PiecesMoved, PiecesCharged {
    /** Every type of fact about pieces. */
    List<FactType<?>> TYPES = List.of(SerialsTracked.TYPE, PiecesReceived.TYPE, PiecesMoved.TYPE, PiecesCharged.TYPE);
}
