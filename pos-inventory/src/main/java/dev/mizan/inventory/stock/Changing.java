// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.stock.Storekeeper.Changed;
import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Decides whether items get another valuation from now on, and what lies there is worth more or less by it. */
record Changing(Shelves shelves) {

    Outcome<Changed> decide(List<Sku> skus, Valuation valuation) {
        if (skus.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        if (skus.size() > Limits.MOST_LINES) {
            return Outcome.refused(StockReason.LIMIT_EXCEEDED, "what", skus.size() + " items");
        }
        Set<Sku> named = new HashSet<>();
        List<KeptItem> kept = new ArrayList<>();
        for (Sku sku : skus) {
            int item = shelves.items().find(sku);
            if (item < 0) {
                return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", sku);
            }
            if (!named.add(sku)) {
                return Outcome.refused(StockReason.NAMED_TWICE, "sku", sku);
            }
            Valuation present = shelves.items().valuation(item);
            if (present.method() == Method.SPECIFIC || valuation.method() == Method.SPECIFIC) {
                return Outcome.refused(StockReason.BY_PIECE, "sku", sku);
            }
            if (!present.equals(valuation)) {
                kept.add(new KeptItem(sku, shelves.items().unit(item), valuation));
            }
        }
        return kept.isEmpty()
                ? Outcome.refused(StockReason.VALUED_SO, "items", skus.size(), "valuation", valuation.notation())
                : Outcome.done(new Changed(new StockKept(kept), trueUps(kept, valuation)));
    }

    private List<StockTruedUp> trueUps(List<KeptItem> kept, Valuation valuation) {
        List<StockTruedUp> facts = new ArrayList<>();
        for (PlaceId place : shelves.places().sorted()) {
            List<Sku> skus = new ArrayList<>();
            LongStream.Builder trueUps = LongStream.builder();
            for (KeptItem item : kept) {
                long trueUp = trueUp(place, shelves.items().get(item.sku()), valuation);
                if (trueUp != 0) {
                    skus.add(item.sku());
                    trueUps.add(trueUp);
                }
            }
            if (!skus.isEmpty()) {
                Column column = Column.of(trueUps.build().toArray());
                facts.add(new StockTruedUp(Optional.empty(), place, shelves.currency(), skus, column));
            }
        }
        return facts;
    }

    /** What lies there is taken in anew at its value; only a standard makes another of it. */
    private long trueUp(PlaceId place, int item, Valuation valuation) {
        Balances balances = shelves.balances();
        int slot = shelves.slot(place, item);
        long there = balances.quantity(slot);
        if (there <= 0) {
            return 0;
        }
        long worth = balances.layers(item).value(slot);
        return worth - valuation.accepted(0, there, worth);
    }
}
