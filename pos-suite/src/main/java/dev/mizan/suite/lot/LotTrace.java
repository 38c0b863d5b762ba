// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.lot.LotsReceived;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a lot: for a recall, where did it go?
 *
 * @param document by which the sale, receipt or transfer is found again
 * @param from a place, a transfer, or empty for a supplier or a customer
 * @param to the same
 */
public record LotTrace(DocumentId document, LocalDate on, String from, String to, long steps) {
    /** The whole way of a lot, read from the log in its order; on the caller's thread, beside the writer. */
    public static List<LotTrace> of(Log log, Sku sku, String lot) {
        List<LotTrace> way = new ArrayList<>();
        log.after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof LotsReceived received) {
                    received.lines().stream()
                            .filter(it -> it.sku().equals(sku) && it.lot().equals(lot))
                            .forEach(it ->
                                    way.add(at(recorded, "", received.place().value(), it.steps())));
                } else if (fact instanceof LotsMoved moved) {
                    for (int line = 0; line < moved.skus().size(); line++) {
                        if (moved.skus().get(line).equals(sku)
                                && moved.lots().get(line).equals(lot)) {
                            way.add(at(
                                    recorded,
                                    moved.from(),
                                    moved.to(),
                                    moved.steps().get(line)));
                        }
                    }
                }
            }
        });
        return List.copyOf(way);
    }

    private static LotTrace at(Recorded recorded, String from, String to, long steps) {
        return new LotTrace(recorded.document(), recorded.times().businessDate().date(), from, to, steps);
    }
}
