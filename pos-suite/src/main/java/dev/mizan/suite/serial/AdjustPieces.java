// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.AdjustStock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes named pieces off the book of a place, or puts them on it, at their own cost. */
record AdjustPieces(Storekeeper keeper, Reading reading, PlaceId place, AdjustmentReason reason, String note) {

    /**
     * The facts of it; none for no pieces.
     *
     * @param sign 1 for pieces that are there again, -1 for pieces that are lost
     * @param entry which entry of its batch, from 0
     */
    Outcome<List<Fact>> by(List<Piece> all, int sign, int entry) {
        if (all.isEmpty()) {
            return Outcome.done(List.of());
        }
        Pieces pieces = new Pieces(all);
        StockBook stock = reading.state(StockFold.class).book();
        List<StockAdjustment.Line> lines = new ArrayList<>();
        for (Map.Entry<Sku, List<Piece>> each : pieces.bySku().entrySet()) {
            Quantity count = new Quantity(
                    (long) sign * each.getValue().size(),
                    stock.kept(each.getKey()).orElseThrow().unit());
            lines.add(new StockAdjustment.Line(
                    each.getKey(), count, Optional.of(Pieces.cost(each.getValue(), stock.currency()))));
        }
        PiecesMoved moved = sign < 0
                ? pieces.moved(place.value(), PiecesMoved.LOST)
                : pieces.moved(PiecesMoved.LOST, place.value());
        return keeper.adjust(stock, StockAdjustment.at(place, reason, lines))
                .then(adjusted -> AdjustStock.posting(reading, adjusted, note)
                        .decide(reading, reading.times(), entry)
                        .map(posted -> {
                            List<Fact> facts = new ArrayList<>(List.of(adjusted, moved));
                            facts.addAll(posted);
                            return facts;
                        }));
    }
}
