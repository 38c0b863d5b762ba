// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The pieces that really came with a goods receipt: those that it told, as its corrections put them right. */
public final class ReceivedPieces {
    private final Map<Sku, List<Piece>> told = new HashMap<>();

    /**
     * Those of a receipt and of what corrected it.
     *
     * @param facts the receipt's and those of its corrections, in the order of the log; others are passed over
     */
    public ReceivedPieces(List<? extends Fact> facts) {
        facts.forEach(this::apply);
    }

    private void apply(Fact fact) {
        if (fact instanceof PiecesMoved moved && moved.to().equals(PiecesMoved.NEVER)) {
            for (int line = 0; line < moved.skus().size(); line++) {
                String serial = moved.serials().get(line);
                told.getOrDefault(moved.skus().get(line), new ArrayList<>())
                        .replaceAll(it -> it.serial().equals(serial)
                                ? new Piece(it.sku(), serial, PiecesMoved.NEVER, it.cost())
                                : it);
            }
        } else if (fact instanceof PiecesReceived received) {
            for (int line = 0; line < received.skus().size(); line++) {
                put(
                        received.place(),
                        received.skus().get(line),
                        received.serials().get(line),
                        received.costs().get(line));
            }
        }
    }

    /** In the place of one that did not come, so that each line of the receipt goes on having its own. */
    private void put(PlaceId place, Sku sku, String serial, long cost) {
        Piece piece = new Piece(sku, serial, place.value(), cost);
        List<Piece> pieces = told.computeIfAbsent(sku, none -> new ArrayList<>());
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).neverCame()) {
                pieces.set(at, piece);
                return;
            }
        }
        pieces.add(piece);
    }

    private Stream<Piece> pieces(Sku sku) {
        return told.getOrDefault(sku, List.of()).stream().filter(it -> !it.neverCame());
    }

    /** The numbers of an item's pieces, line after line of the receipt. */
    public List<String> of(Sku sku) {
        return new ArrayList<>(pieces(sku).map(Piece::serial).toList());
    }

    /** What an item's pieces came in at, in minor units, before any charge. */
    public long cost(Sku sku) {
        return pieces(sku).mapToLong(Piece::cost).sum();
    }

    /** What a piece came in at, in minor units, before any charge; empty where it did not come with the receipt. */
    public OptionalLong cost(Sku sku, String serial) {
        return pieces(sku)
                .filter(it -> it.serial().equals(serial))
                .mapToLong(Piece::cost)
                .findFirst();
    }
}
