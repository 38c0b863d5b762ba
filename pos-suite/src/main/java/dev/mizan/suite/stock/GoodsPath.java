// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.fact.Fact;
import java.util.List;

/**
 * Where the goods of a batch come from and go to, beside the place of the movement: for what is told of them besides their
 * quantity, such as lots or a number of pieces.
 *
 * @param from where a receipt takes them from; empty where they come from outside, or are told by an issue of the batch
 * @param to where an issue brings them; empty where they leave the house
 */
public record GoodsPath(String from, String to) {
    /** The path of a batch, by what it says beside its movements. */
    public static GoodsPath of(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof TransferSent sent) {
                return new GoodsPath("", LotsMoved.transit(sent.number()));
            }
            if (fact instanceof TransferReceived received) {
                return new GoodsPath(LotsMoved.transit(received.number()), "");
            }
            if (fact instanceof GoodsConverted converted && converted.kind() == GoodsConverted.Kind.MOVED) {
                return new GoodsPath("", converted.to().value());
            }
        }
        return new GoodsPath("", "");
    }

    /** Whether what a receipt of the batch brings came from no place of ours, or was told by an issue. */
    public boolean isFromOutside() {
        return from.isEmpty();
    }

    /** Where a movement brings its goods. */
    public String of(Movement movement) {
        return movement instanceof StockIssued ? to : "";
    }
}
