// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.StoreroomPosting;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings named pieces from one place to another, store or area, in one commit, each at its own cost. */
public record MovePieces(Storekeeper keeper, String number, PlaceId from, PlaceId to, List<PieceOf> named)
        implements Flow<StockReceived> {
    public MovePieces {
        named = List.copyOf(named);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (from.equals(to)) {
            return Outcome.refused(TransferReason.SAME_PLACE, "place", from);
        }
        return Pieces.leaving(reading, from, named).then(pieces -> moved(reading, pieces));
    }

    private Outcome<Decision> moved(Reading reading, Pieces pieces) {
        StockBook stock = reading.state(StockFold.class).book();
        List<GoodsIssue.Line> out = new ArrayList<>();
        for (Map.Entry<Sku, List<Piece>> each : pieces.bySku().entrySet()) {
            Money cost = Pieces.cost(each.getValue(), reading);
            Quantity count = new Quantity(
                    each.getValue().size(),
                    stock.kept(each.getKey()).orElseThrow().unit());
            out.add(new GoodsIssue.Line(each.getKey(), count, java.util.Optional.of(cost)));
        }
        GoodsConverted document = new GoodsConverted(number, GoodsConverted.Kind.MOVED, from, to);
        return keeper.issue(stock, GoodsIssue.at(from, out)).then(issued -> {
            List<GoodsReceipt.Line> in = new ArrayList<>();
            for (int line = 0; line < out.size(); line++) {
                Money cost = Money.ofMinor(issued.values().get(line), issued.currency());
                in.add(new GoodsReceipt.Line(out.get(line).sku(), out.get(line).quantity(), cost));
            }
            return keeper.receive(stock, GoodsReceipt.at(to, in))
                    .then(received -> StoreroomPosting.converted(issued, received, number)
                            .decide(reading, reading.times())
                            .map(posted -> Decision.posted(
                                    reading.times(),
                                    document,
                                    List.of(issued, received, pieces.moved(from.value(), to.value())),
                                    posted)));
        });
    }

    @Override
    public StockReceived answer(Recorded recorded) {
        return recorded.fact(StockReceived.class)
                .orElseThrow(() -> new IllegalArgumentException("no pieces were moved: " + recorded.document()));
    }
}
