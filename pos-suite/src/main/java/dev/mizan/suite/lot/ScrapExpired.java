// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotReason;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.AdjustStock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Scraps all that is expired at a place, by the book: goods, lots and the entry in one commit. */
public record ScrapExpired(Storekeeper keeper, PlaceId place, String note) implements Flow<StockAdjusted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        LocalDate today = reading.at().day().legalDate(reading.now());
        LotBook lots = reading.state(LotFold.class).book();
        StockBook stock = reading.state(StockFold.class).book();
        List<StockAdjustment.Line> lines = new ArrayList<>();
        for (StockOnHand item : stock.stockOnHand(place)) {
            Quantity expired = Quantity.zero(item.quantity().unit());
            for (Lot lot : lots.lots(place.value(), item.sku(), expired.unit())) {
                expired = lot.usable(today, 0) ? expired : expired.plus(lot.quantity());
            }
            if (expired.isPositive()) {
                lines.add(new StockAdjustment.Line(item.sku(), expired.negated()));
            }
        }
        return lines.isEmpty()
                ? Outcome.refused(LotReason.NOTHING_EXPIRED, "place", place, "date", today)
                : new AdjustStock(keeper, StockAdjustment.at(place, AdjustmentReason.EXPIRY, lines), note)
                        .decide(reading);
    }

    @Override
    public StockAdjusted answer(Recorded recorded) {
        return recorded.fact(StockAdjusted.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was scrapped: " + recorded.document()));
    }
}
