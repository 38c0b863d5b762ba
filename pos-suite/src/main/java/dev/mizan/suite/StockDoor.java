// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.AdjustStock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The stockroom of the store. */
public final class StockDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;
    private final PlaceId place;

    StockDoor(Shop shop, Flows flows, Workplace office) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
        this.place = PlaceId.of(shop.store());
    }

    /** Takes in a delivery at its cost; {@code note} is the number of the delivery note. */
    public Outcome<StockReceived> receive(String note, List<GoodsReceipt.Line> lines) {
        return flows.run(office, receipt(note, lines));
    }

    /** The same under the caller's key: a delivery that is keyed in twice is taken in once. */
    public Outcome<StockReceived> receive(BatchId key, String note, List<GoodsReceipt.Line> lines) {
        return flows.run(office, key, receipt(note, lines));
    }

    private ReceiveGoods receipt(String note, List<GoodsReceipt.Line> lines) {
        return new ReceiveGoods(Stockroom.keeper(shop), GoodsReceipt.at(place, lines), note);
    }

    /** What was there before the books began. */
    public Outcome<StockReceived> opening(List<GoodsReceipt.Line> lines) {
        return receive("", lines);
    }

    /** Puts the stock book right: more found where the quantity is positive, less where it is negative. */
    public Outcome<StockAdjusted> adjust(AdjustmentReason reason, String note, List<StockAdjustment.Line> lines) {
        return flows.run(
                office, new AdjustStock(Stockroom.keeper(shop), StockAdjustment.at(place, reason, lines), note));
    }

    /** How much of an item is there; empty where it is not kept in stock. */
    public Optional<Quantity> onHand(Sku item) {
        return look(book -> book.keeps(item) ? Optional.of(book.onHand(place, item)) : Optional.empty());
    }

    /** What lies in the store, by item. */
    public List<StockOnHand> list() {
        return look(book -> book.stockOnHand(place));
    }

    /** What the stock of the whole company is worth: the balance of its inventory account. */
    public Money value() {
        return look(StockBook::value);
    }

    private <T> T look(Function<StockBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(StockFold.class).book()));
    }
}
