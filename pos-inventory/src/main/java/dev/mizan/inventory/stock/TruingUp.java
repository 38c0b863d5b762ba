// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what the owner of a place's valuation corrects, after tills issued at the cost that they knew of. */
record TruingUp(Shelves shelves, StockPolicy policy) {

    Outcome<StockTruedUp> decide(Optional<DocumentId> cause, PlaceId place) {
        if (!policy.knows(place)) {
            return Outcome.refused(StockReason.UNKNOWN_PLACE, "place", place);
        }
        Items items = shelves.items();
        Balances balances = shelves.balances();
        List<Sku> skus = new ArrayList<>();
        List<Long> trueUps = new ArrayList<>();
        int at = shelves.places().find(place);
        for (int item : items.sorted()) {
            int slot = balances.find(at, item);
            long drift = slot < 0 ? 0 : balances.drift(slot, item);
            if (drift != 0) {
                skus.add(items.sku(item));
                trueUps.add(drift);
            }
        }
        if (skus.isEmpty()) {
            return Outcome.refused(StockReason.NOTHING_TO_DO, "place", place);
        }
        Column column = Column.of(trueUps.stream().mapToLong(Long::longValue).toArray());
        return Outcome.done(new StockTruedUp(cause, place, shelves.currency(), skus, column));
    }
}
