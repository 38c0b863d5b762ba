// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.stock.NegativeStock;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.buy.Buying;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PurchasePosting;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends named pieces of an order back to their supplier: each leaves at its own cost, and is out of the house for good; a
 * piece that the supplier sends again comes in as a new one.
 *
 * @param note the number of our return note
 */
public record SendBackPieces(Storekeeper keeper, String order, String note, List<PieceOf> named)
        implements Flow<GoodsSentBack> {
    public SendBackPieces {
        named = List.copyOf(named);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Buying.Desk desk = new Buying.Desk(reading);
        return desk.book().order(order).then(purchase -> {
            PlaceId place = purchase.terms().place();
            return Pieces.leaving(reading, place, named)
                    .then(pieces -> desk.delivering()
                            .sendBack(order, note, goods(pieces, reading))
                            .then(back -> sentBack(reading, place, pieces, back)));
        });
    }

    private Outcome<Decision> sentBack(Reading reading, PlaceId place, Pieces pieces, GoodsSentBack back) {
        Storekeeper strict = new Storekeeper(keeper.policy().on(NegativeStock.REFUSE), keeper.holds());
        StockBook stock = reading.state(StockFold.class).book();
        return strict.issue(stock, pieces.issue(place, reading))
                .then(issued -> PurchasePosting.of(back, issued)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(
                                reading.times(),
                                back,
                                List.of(issued, pieces.moved(place.value(), PiecesMoved.LOST)),
                                posted)));
    }

    private static List<Goods> goods(Pieces pieces, Reading reading) {
        List<Goods> goods = new ArrayList<>();
        pieces.counts(reading.state(StockFold.class).book()).forEach((sku, count) -> goods.add(new Goods(sku, count)));
        return goods;
    }

    @Override
    public GoodsSentBack answer(Recorded recorded) {
        return recorded.fact(GoodsSentBack.class)
                .orElseThrow(() -> new IllegalArgumentException("no pieces went back: " + recorded.document()));
    }
}
