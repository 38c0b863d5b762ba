// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pack.Unpacked;
import dev.mizan.suite.posting.StoreroomPosting;
import java.util.ArrayList;
import java.util.List;

/** Moves goods between areas of one place, at their cost: to a bin, to what is damaged or on hold, and back. */
public record MoveGoods(Storekeeper keeper, String number, PlaceId from, PlaceId to, List<GoodsIssue.Line> goods)
        implements Flow<StockReceived> {
    public MoveGoods {
        goods = List.copyOf(goods);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        StockBook stock = new Storeroom(reading).stock();
        if (from.equals(to) || !from.base().equals(to.base())) {
            return Outcome.refused(TransferReason.SAME_PLACE, "place", from.base());
        }
        GoodsConverted document = new GoodsConverted(number, GoodsConverted.Kind.MOVED, from, to);
        return new Unpacked(reading)
                .out(goods)
                .then(all -> new Storeroom(reading).strict(keeper).issue(stock, GoodsIssue.at(from, all)))
                .then(issued -> keeper.receive(stock, GoodsReceipt.at(to, lines(stock, issued)))
                        .then(received -> StoreroomPosting.converted(issued, received, number)
                                .decide(reading, reading.times())
                                .map(posted -> Decision.posted(
                                        reading.times(), document, List.of(issued, received), posted))));
    }

    private static List<GoodsReceipt.Line> lines(StockBook stock, StockIssued issued) {
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        for (int line = 0; line < issued.skus().size(); line++) {
            var sku = issued.skus().get(line);
            lines.add(new GoodsReceipt.Line(
                    sku,
                    new Quantity(
                            issued.steps().get(line),
                            stock.kept(sku).orElseThrow().unit()),
                    Money.ofMinor(issued.values().get(line), issued.currency())));
        }
        return lines;
    }

    @Override
    public StockReceived answer(Recorded recorded) {
        Storeroom.written(recorded, GoodsConverted.class);
        return Storeroom.written(recorded, StockReceived.class);
    }
}
