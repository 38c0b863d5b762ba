// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Log;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a piece: when it came, who sold it, whether it came back; what a warranty asks for.
 *
 * @param document by which the receipt or the sale is found again
 * @param from empty for a supplier
 */
public record PieceTrace(DocumentId document, LocalDate on, String from, String to) {
    /** The whole way of a piece, read from the log in its order; on the caller's thread, beside the writer. */
    static List<PieceTrace> of(Log log, PieceOf piece) {
        List<PieceTrace> way = new ArrayList<>();
        log.after(0, recorded -> {
            LocalDate on = recorded.times().businessDate().date();
            for (Fact fact : recorded.facts()) {
                if (fact instanceof PiecesReceived received) {
                    for (int line = 0; line < received.skus().size(); line++) {
                        if (piece.equals(new PieceOf(
                                received.skus().get(line), received.serials().get(line)))) {
                            way.add(new PieceTrace(
                                    recorded.document(),
                                    on,
                                    "",
                                    received.place().value()));
                        }
                    }
                } else if (fact instanceof PiecesMoved moved) {
                    for (int line = 0; line < moved.skus().size(); line++) {
                        if (piece.equals(new PieceOf(
                                moved.skus().get(line), moved.serials().get(line)))) {
                            way.add(new PieceTrace(recorded.document(), on, moved.from(), moved.to()));
                        }
                    }
                }
            }
        });
        return List.copyOf(way);
    }
}
