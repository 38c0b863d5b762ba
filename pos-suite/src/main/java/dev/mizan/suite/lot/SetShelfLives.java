// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.ShelfLife;
import dev.mizan.inventory.lot.ShelfLivesSet;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/** Says how long items must keep to be taken in and to be sold. */
record SetShelfLives(List<ShelfLife> lives) implements Flow<ShelfLivesSet> {
    SetShelfLives {
        lives = List.copyOf(lives);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (lives.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        for (ShelfLife life : lives) {
            if (!reading.state(StockFold.class).book().keeps(life.sku())) {
                return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", life.sku());
            }
        }
        return Outcome.done(Decision.of(reading.times(), List.of(new ShelfLivesSet(lives))));
    }

    @Override
    public ShelfLivesSet answer(Recorded recorded) {
        return recorded.fact(ShelfLivesSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no shelf life was set: " + recorded.document()));
    }
}
