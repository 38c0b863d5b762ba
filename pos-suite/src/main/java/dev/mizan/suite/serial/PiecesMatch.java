// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Whether as many pieces are named as goods move: of each item that is told apart, at each place. */
final class PiecesMatch {
    private record At(String place, Sku sku) {}

    private static final Set<String> NOWHERE = Set.of(PiecesMoved.CUSTOMER, PiecesMoved.LOST, PiecesMoved.NEVER);

    private final SerialBook book;
    private final Map<At, Long> moved = new LinkedHashMap<>();
    private final Map<At, Long> named = new LinkedHashMap<>();

    private PiecesMatch(SerialBook book) {
        this.book = book;
    }

    /** The decision as it is; refused where a movement names too few pieces or too many. */
    static Outcome<Decision> check(Reading reading, Decision decision) {
        PiecesMatch match = new PiecesMatch(reading.state(SerialFold.class).book());
        decision.facts().forEach(match::count);
        match.named.keySet().forEach(it -> match.moved.putIfAbsent(it, 0L));
        for (Map.Entry<At, Long> each : match.moved.entrySet()) {
            long pieces = match.named.getOrDefault(each.getKey(), 0L);
            if (pieces != each.getValue()) {
                return Outcome.refused(
                        SerialReason.NAME_THE_PIECE,
                        "sku",
                        each.getKey().sku(),
                        "named",
                        Math.abs(pieces),
                        "moved",
                        Math.abs(each.getValue()));
            }
        }
        return Outcome.done(decision);
    }

    private void count(Fact fact) {
        if (fact instanceof Movement movement) {
            for (int line = 0; line < movement.skus().size(); line++) {
                if (book.tracks(movement.skus().get(line))) {
                    moved.merge(
                            new At(movement.place().value(), movement.skus().get(line)),
                            movement.stepsChange(line),
                            Long::sum);
                }
            }
        } else if (fact instanceof TransferSent sent) {
            for (int line = 0; line < sent.skus().size(); line++) {
                onTheWay(sent.number(), sent.skus().get(line), sent.steps().get(line));
            }
        } else if (fact instanceof TransferReceived here) {
            for (int line = 0; line < here.skus().size(); line++) {
                long gone = here.arrived().get(line) + here.lost().get(line);
                onTheWay(here.number(), here.skus().get(line), -gone);
            }
        } else if (fact instanceof PiecesReceived received) {
            received.skus().forEach(it -> named.merge(new At(received.place().value(), it), 1L, Long::sum));
        } else if (fact instanceof PiecesMoved pieces) {
            pieces.skus().forEach(it -> {
                end(pieces.from(), it, -1);
                end(pieces.to(), it, 1);
            });
        }
    }

    private void onTheWay(String transfer, Sku sku, long change) {
        if (book.tracks(sku)) {
            moved.merge(new At(PiecesMoved.transit(transfer), sku), change, Long::sum);
        }
    }

    private void end(String place, Sku sku, long change) {
        if (!NOWHERE.contains(place)) {
            named.merge(new At(place, sku), change, Long::sum);
        }
    }
}
