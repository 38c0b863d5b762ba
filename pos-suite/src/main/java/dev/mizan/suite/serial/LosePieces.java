// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/** Takes named pieces off the book that are stolen, broken, used or given away, each at its own cost. */
public record LosePieces(Storekeeper keeper, PlaceId place, List<PieceOf> named, AdjustmentReason reason, String note)
        implements Flow<StockAdjusted> {
    public LosePieces {
        named = List.copyOf(named);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Pieces.leaving(reading, place, named)
                .then(pieces -> new AdjustPieces(keeper, reading, place, reason, note).by(pieces.all(), -1, 0))
                .then(facts -> facts.isEmpty()
                        ? Outcome.refused(StockReason.NO_LINES)
                        : Outcome.done(Decision.of(reading.times(), facts)));
    }

    @Override
    public StockAdjusted answer(Recorded recorded) {
        return recorded.fact(StockAdjusted.class)
                .orElseThrow(() -> new IllegalArgumentException("no pieces were lost: " + recorded.document()));
    }
}
