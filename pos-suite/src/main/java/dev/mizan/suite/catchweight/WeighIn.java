// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.AdjustStock;
import java.util.List;
import java.util.Optional;

/**
 * Puts the book right by what lies at a place, counted and weighed now: both quantities are then what was found. Refused
 * where nothing differs.
 *
 * @param reason why the weight differs
 */
public record WeighIn(Storekeeper keeper, PlaceId place, CatchRow found, AdjustmentReason reason, String note)
        implements Flow<CatchRow> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        CatchBook book = reading.state(CatchFold.class).book();
        Optional<CatchItem> item = book.item(found.sku());
        if (item.isEmpty()) {
            return Outcome.refused(CatchReason.NOT_KEPT, "sku", found.sku());
        }
        return EnterCatch.plausible(item.get(), found).then(so -> {
            StockBook stock = reading.state(StockFold.class).book();
            Quantity weight = found.weight().in(item.get().usual().unit(), Rounding.HALF_UP);
            Quantity more = weight.minus(stock.onHand(place, found.sku()));
            long pieces = found.pieces() - book.pieces(place.value(), found.sku());
            CatchMoved moved = pieces < 0
                    ? CatchMoved.of(place.value(), "", found.sku(), -pieces)
                    : CatchMoved.of("", place.value(), found.sku(), pieces);
            if (more.isZero()) {
                return pieces == 0
                        ? Outcome.refused(StockReason.NOTHING_TO_DO, "place", place)
                        : Outcome.done(Decision.of(reading.times(), List.of(moved)));
            }
            return new AdjustStock(
                            keeper,
                            StockAdjustment.at(place, reason, List.of(new StockAdjustment.Line(found.sku(), more))),
                            note)
                    .decide(reading)
                    .map(decision -> decision.also(List.of(moved)));
        });
    }

    @Override
    public CatchRow answer(Recorded recorded) {
        CatchDoor.written(recorded, CatchMoved.class);
        return found;
    }
}
