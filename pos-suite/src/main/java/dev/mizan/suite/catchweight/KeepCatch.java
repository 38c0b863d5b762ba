// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchKept;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.transfer.Transfer;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.List;

/**
 * Counts items beside their weight from now on. Refused where an item is not kept by a weight, is a component of a kit, or
 * lies somewhere uncounted; what a piece usually weighs may change at any time.
 */
public record KeepCatch(List<CatchItem> items) implements Flow<CatchKept> {
    public KeepCatch {
        items = List.copyOf(items);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (items.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        Outcome<Boolean> all = Outcome.done(true);
        for (CatchItem item : items) {
            all = all.then(so -> may(reading, item));
        }
        return all.map(so -> Decision.of(reading.times(), List.of(new CatchKept(items))));
    }

    private static Outcome<Boolean> may(Reading reading, CatchItem item) {
        StockBook stock = reading.state(StockFold.class).book();
        CatchBook book = reading.state(CatchFold.class).book();
        Sku sku = item.sku();
        if (!stock.keeps(sku)) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", sku);
        }
        Unit unit = stock.kept(sku).orElseThrow().unit();
        if (!unit.equals(item.usual().unit())) {
            return Outcome.refused(CatchReason.NOT_BY_WEIGHT, "sku", sku, "unit", unit);
        }
        if (reading.state(StoreroomFold.class).isPart(sku)) {
            return Outcome.refused(CatchReason.IN_A_KIT, "sku", sku);
        }
        return book.item(sku).isPresent() ? Outcome.done(true) : nowhere(reading, stock, sku, unit);
    }

    private static Outcome<Boolean> nowhere(Reading reading, StockBook stock, Sku sku, Unit unit) {
        for (PlaceValue place : stock.valueByPlace()) {
            Quantity there = stock.onHand(place.place(), sku);
            if (!there.isZero()) {
                return without(sku, there, place.place());
            }
        }
        for (Transfer transfer : reading.state(StoreroomFold.class).transfers().onTheirWay()) {
            int line = transfer.left().skus().indexOf(sku);
            if (line >= 0 && transfer.left().steps().get(line) > 0) {
                return without(sku, new Quantity(transfer.left().steps().get(line), unit), transfer.to());
            }
        }
        return Outcome.done(true);
    }

    private static Outcome<Boolean> without(Sku sku, Quantity there, PlaceId place) {
        return Outcome.refused(CatchReason.STOCK_WITHOUT, "sku", sku, "quantity", there, "place", place);
    }

    @Override
    public CatchKept answer(Recorded recorded) {
        return CatchDoor.written(recorded, CatchKept.class);
    }
}
