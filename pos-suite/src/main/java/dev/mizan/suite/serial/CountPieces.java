// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SerialFold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts an item by its pieces: what is not found is lost, at its own cost; what was lost and is found is back. Refused
 * where a number is unknown, or where by the book the piece is sold or elsewhere: a person looks into that first.
 */
public record CountPieces(
        Storekeeper keeper, PlaceId place, Sku sku, List<String> found, AdjustmentReason reason, String note)
        implements Flow<PieceCount> {
    public CountPieces {
        found = List.copyOf(found);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        SerialBook book = reading.state(SerialFold.class).book();
        if (!book.tracks(sku)) {
            return Outcome.refused(SerialReason.NOT_TRACKED, "sku", sku);
        }
        List<Piece> again = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String serial : found) {
            if (!seen.add(serial)) {
                return Outcome.refused(SerialReason.TWICE, "serial", serial, "sku", sku);
            }
            if (book.find(sku, serial).map(Piece::isLost).orElse(false)) {
                again.add(book.find(sku, serial).orElseThrow());
                continue;
            }
            Outcome<Piece> here = book.leaving(place, sku, serial);
            if (!here.isDone()) {
                return here.then(never -> Outcome.refused(StockReason.NO_LINES));
            }
        }
        List<Piece> missing = book.at(place, sku).stream()
                .filter(it -> !seen.contains(it.serial()))
                .toList();
        return missing.isEmpty() && again.isEmpty()
                ? Outcome.refused(StockReason.NOTHING_TO_DO, "place", place)
                : adjusted(reading, missing, again);
    }

    private Outcome<Decision> adjusted(Reading reading, List<Piece> missing, List<Piece> again) {
        AdjustPieces adjust = new AdjustPieces(keeper, reading, place, reason, note);
        return adjust.by(missing, -1, 0)
                .then(lost -> adjust.by(again, 1, lost.isEmpty() ? 0 : 1).map(back -> {
                    List<Fact> facts = new ArrayList<>(lost);
                    facts.addAll(back);
                    return Decision.of(reading.times(), facts);
                }));
    }

    @Override
    public PieceCount answer(Recorded recorded) {
        List<PieceOf> missing = new ArrayList<>();
        List<PieceOf> again = new ArrayList<>();
        for (Fact fact : recorded.facts()) {
            if (fact instanceof PiecesMoved moved) {
                boolean lost = moved.to().equals(PiecesMoved.LOST);
                for (int line = 0; line < moved.skus().size(); line++) {
                    PieceOf piece =
                            new PieceOf(moved.skus().get(line), moved.serials().get(line));
                    (lost ? missing : again).add(piece);
                }
            }
        }
        if (missing.isEmpty() && again.isEmpty()) {
            throw new IllegalArgumentException("no count of pieces: " + recorded.document());
        }
        return new PieceCount(missing, again);
    }
}
