// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.StoreroomPosting;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

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
        GoodsIssue out = pieces.issue(from, reading);
        GoodsConverted document = new GoodsConverted(number, GoodsConverted.Kind.MOVED, from, to);
        return keeper.issue(stock, out).then(issued -> {
            List<GoodsReceipt.Line> in = new ArrayList<>();
            for (int line = 0; line < out.lines().size(); line++) {
                Money cost = Money.ofMinor(issued.values().get(line), issued.currency());
                in.add(new GoodsReceipt.Line(
                        out.lines().get(line).sku(), out.lines().get(line).quantity(), cost));
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
