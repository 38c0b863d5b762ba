// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SerialFold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A goods receipt whose pieces are named. Those of an item are taken in the order in which they are named, line after line
 * of the receipt, and share the cost of their line evenly, to the minor unit.
 *
 * @param receipt takes the goods in
 * @param late whether they came before now, so that no piece may have had such a number
 */
public record WithPieces<R>(Flow<R> receipt, List<PieceOf> pieces, boolean late) implements Flow<R> {
    public WithPieces {
        pieces = List.copyOf(pieces);
    }

    /** Pieces that come now. */
    public WithPieces(Flow<R> receipt, List<PieceOf> pieces) {
        this(receipt, pieces, false);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return arriving(reading.state(SerialFold.class).book(), pieces, late)
                .then(named -> receipt.decide(reading).then(decision -> {
                    StockReceived received = decision.facts().stream()
                            .filter(StockReceived.class::isInstance)
                            .map(StockReceived.class::cast)
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no goods receipt among " + decision.facts()));
                    return costed(received, named).map(fact -> decision.also(List.of(fact)));
                }));
    }

    /**
     * The numbers of pieces that come in, by item in the order in which they are named.
     *
     * @param late whether they came before now
     */
    public static Outcome<Map<Sku, Deque<String>>> arriving(SerialBook book, List<PieceOf> pieces, boolean late) {
        Map<Sku, Deque<String>> named = new HashMap<>();
        Set<PieceOf> seen = new HashSet<>();
        for (PieceOf piece : pieces) {
            Outcome<String> may =
                    late ? book.arrivingLate(piece.sku(), piece.serial()) : book.arriving(piece.sku(), piece.serial());
            if (!may.isDone()) {
                return may.map(never -> named);
            }
            if (!seen.add(piece)) {
                return Outcome.refused(SerialReason.TWICE, "serial", piece.serial(), "sku", piece.sku());
            }
            named.computeIfAbsent(piece.sku(), none -> new ArrayDeque<>()).add(piece.serial());
        }
        return Outcome.done(named);
    }

    private Outcome<PiecesReceived> costed(StockReceived received, Map<Sku, Deque<String>> named) {
        List<Sku> skus = new ArrayList<>();
        List<String> serials = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        for (int line = 0; line < received.skus().size(); line++) {
            Sku sku = received.skus().get(line);
            Deque<String> left = named.getOrDefault(sku, new ArrayDeque<>());
            long whole = received.steps().get(line);
            long value = received.values().get(line);
            for (long piece = 0; piece < whole && !left.isEmpty(); piece++) {
                skus.add(sku);
                serials.add(left.remove());
                costs.add(Share.of(value, piece + 1, whole) - Share.of(value, piece, whole));
            }
        }
        if (skus.size() < pieces.size()) {
            Sku sku = pieces.get(pieces.size() - 1).sku();
            return Outcome.refused(
                    SerialReason.NAME_THE_PIECE, "sku", sku, "named", pieces.size(), "moved", skus.size());
        }
        Column column = Column.of(costs.stream().mapToLong(Long::longValue).toArray());
        return Outcome.done(new PiecesReceived(received.place(), skus, serials, column));
    }

    @Override
    public R answer(Recorded recorded) {
        return receipt.answer(recorded);
    }
}
