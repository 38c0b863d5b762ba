// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.stock;

import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.StockPosting;
import dev.mizan.suite.posting.StoreroomPosting;
import dev.mizan.suite.projection.StockFold;

/**
 * Puts the stock book right where goods were found, lost or spoilt: stock and the books in one commit.
 *
 * @param note what it is filed under
 */
public record AdjustStock(Storekeeper keeper, StockAdjustment adjustment, String note) implements Flow<StockAdjusted> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Times times = reading.times();
        return keeper.adjust(reading.state(StockFold.class).book(), adjustment)
                .then(adjusted -> posting(reading, adjusted, note)
                        .decide(reading, times)
                        .map(posted -> Decision.posted(times, adjusted, posted)));
    }

    /** How an adjustment is posted: by its reason with the VAT that is deemed due. */
    public static Posting posting(Reading reading, StockAdjusted adjusted, String note) {
        return adjusted.reason().isDeemedSupply()
                ? StoreroomPosting.withdrawn(adjusted, new DeemedTax(reading).on(adjusted), note)
                : StockPosting.of(adjusted, note);
    }

    @Override
    public StockAdjusted answer(Recorded recorded) {
        return recorded.fact(StockAdjusted.class)
                .orElseThrow(() -> new IllegalArgumentException("no adjustment: " + recorded.document()));
    }
}
