// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReason;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.StoreroomPosting;
import java.util.List;

/** Sends goods to another place of the company: they leave at their cost and are in transit until they arrive. */
public record SendTransfer(Storekeeper keeper, String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods)
        implements Flow<TransferSent> {
    public SendTransfer {
        goods = List.copyOf(goods);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Storeroom room = new Storeroom(reading);
        if (from.equals(to)) {
            return Outcome.refused(TransferReason.SAME_PLACE, "place", to);
        }
        if (!keeper.policy().knows(to)) {
            return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", to);
        }
        if (room.open().transfers().find(number).isDone()) {
            return Outcome.refused(TransferReason.EXISTS, "number", number);
        }
        return new Unpacked(reading)
                .out(goods)
                .then(all -> room.strict(keeper).issue(room.stock(), GoodsIssue.at(from, all)))
                .then(issued -> {
                    TransferSent sent = new TransferSent(
                            number, from, to, issued.currency(), issued.skus(), issued.steps(), issued.values());
                    return StoreroomPosting.of(sent)
                            .decide(reading, reading.times())
                            .map(posted -> Decision.posted(reading.times(), sent, List.of(issued), posted));
                });
    }

    @Override
    public TransferSent answer(Recorded recorded) {
        return Storeroom.written(recorded, TransferSent.class);
    }
}
