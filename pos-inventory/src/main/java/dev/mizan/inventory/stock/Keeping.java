// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.stock.internal.Limits;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which items are kept from now on, and how they are valued. */
record Keeping(Shelves shelves, StockPolicy policy) {

    Outcome<StockKept> decide(List<ItemToKeep> items) {
        if (items.isEmpty()) {
            return Outcome.refused(StockReason.NO_LINES);
        }
        if (items.size() > Limits.MOST_LINES) {
            return Outcome.refused(StockReason.LIMIT_EXCEEDED, "what", items.size() + " items");
        }
        List<KeptItem> kept = new ArrayList<>(items.size());
        Set<Sku> named = new HashSet<>();
        for (ItemToKeep item : items) {
            if (!named.add(item.sku())) {
                return Outcome.refused(StockReason.NAMED_TWICE, "sku", item.sku());
            }
            int known = shelves.items().find(item.sku());
            if (known >= 0 && !shelves.items().unit(known).equals(item.unit())) {
                return Outcome.refused(
                        StockReason.UNIT_CHANGED,
                        "sku",
                        item.sku(),
                        "unit",
                        shelves.items().unit(known),
                        "other",
                        item.unit());
            }
            Valuation valuation = item.standard()
                    .map(Valuation::standard)
                    .orElseGet(() -> policy.valuation().of(item.group()));
            kept.add(new KeptItem(item.sku(), item.unit(), valuation));
        }
        return Outcome.done(new StockKept(kept));
    }
}
