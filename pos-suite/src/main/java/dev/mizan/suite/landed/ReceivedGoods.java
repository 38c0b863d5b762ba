// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A goods receipt that may be charged: goods that came into the company, not from one of its places to another.
 *
 * @param document its place in the log, by which a bill names it
 * @param note the number of the delivery note
 * @param pieces those of its goods that are told apart
 */
public record ReceivedGoods(
        DocumentId document, LocalDate on, String note, StockReceived goods, Optional<PiecesReceived> pieces) {

    /** All goods receipts under a delivery note's number; read on the caller's thread, beside the writer. */
    static List<ReceivedGoods> under(String note, Log log) {
        List<ReceivedGoods> found = new ArrayList<>();
        log.after(
                0, recorded -> in(recorded).filter(it -> it.note().equals(note)).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The goods receipt that a batch is; empty where it is something else. */
    public static Optional<ReceivedGoods> in(Recorded recorded) {
        boolean inside = recorded.fact(GoodsConverted.class).isPresent()
                || recorded.fact(TransferReceived.class).isPresent();
        return inside
                ? Optional.empty()
                : recorded.fact(StockReceived.class)
                        .map(goods -> new ReceivedGoods(
                                recorded.document(),
                                recorded.times().businessDate().date(),
                                recorded.fact(JournalPosted.class)
                                        .map(it -> it.entry().head().document())
                                        .orElse(""),
                                goods,
                                recorded.fact(PiecesReceived.class)));
    }
}
