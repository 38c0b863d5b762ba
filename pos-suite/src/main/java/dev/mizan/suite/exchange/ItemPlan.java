// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.inventory.stock.ItemToKeep;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.standing.ValuationFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in items: what differs from the catalogue, and goods that are not kept in stock yet. */
record ItemPlan(Storekeeper keeper) implements Plan {
    /** A fact of the stock takes so many items; a larger file is several facts in one commit. */
    private static final int MOST_KEPT = 50_000;

    /** A row that changes something. */
    private record Change(long line, Item item, boolean defined, boolean kept) {
        ItemToKeep toKeep() {
            List<String> path = item.path();
            return new ItemToKeep(item.sku(), item.unit(), path.isEmpty() ? "" : path.get(0));
        }
    }

    @Override
    public Outcome<List<Fact>> decide(Sheet sheet, Tally tally, Reading reading) {
        Catalogue catalogue =
                reading.state(AssortmentFold.class).books(reading.now()).catalogue();
        StockBook stock = reading.state(StockFold.class).book();
        Map<Sku, Change> changes = new LinkedHashMap<>();
        tally.each(row -> {
            Sku sku = row.needed("sku", ExchangeReason.UNREADABLE, Sku::of);
            tally.once(row, "sku", sku);
            Change change = change(row, sku, catalogue.find(sku), stock);
            if (change.defined || change.kept) {
                changes.put(sku, change);
            } else {
                tally.unchanged();
            }
        });
        freeOfClashes(catalogue, changes, tally);
        return defined(catalogue, changes, tally).then(facts -> kept(reading, changes, facts));
    }

    private Change change(Row row, Sku sku, Optional<Item> standing, StockBook stock) {
        Item item = ItemCells.read(row, sku, standing);
        standing.filter(it -> !it.unit().equals(item.unit())).ifPresent(it -> {
            throw BadCell.of("unit", CatalogueReason.UNIT_FIXED, "item", sku, "unit", it.unit(), "given", item.unit());
        });
        boolean goods = goods(row);
        if (!goods && stock.keeps(sku)) {
            throw BadCell.of("kind", ExchangeReason.KEPT_IN_STOCK, "key", sku);
        }
        Change change =
                new Change(row.line(), item, standing.filter(item::equals).isEmpty(), goods && !stock.keeps(sku));
        if (change.kept) {
            Row.sound("unit", keeper.keep(stock, List.of(change.toKeep())));
        }
        return change;
    }

    private static boolean goods(Row row) {
        String kind = row.needed("kind");
        if (!kind.equals("goods") && !kind.equals("service")) {
            throw BadCell.of("kind", ExchangeReason.UNREADABLE, "column", "kind", "cell", kind);
        }
        return kind.equals("goods");
    }

    private static void freeOfClashes(Catalogue catalogue, Map<Sku, Change> changes, Tally tally) {
        CodesTaken taken = new CodesTaken();
        catalogue.items().stream()
                .filter(item -> !changes.containsKey(item.sku()))
                .forEach(taken::take);
        for (Change change : List.copyOf(changes.values())) {
            try {
                taken.check(change.item);
                taken.take(change.item);
            } catch (BadCell cell) {
                tally.bad(change.line, cell);
                changes.remove(change.item.sku());
            }
        }
    }

    /** The catalogue has the last word; an item that it refuses is taken out, and it is asked again. */
    private static Outcome<List<Fact>> defined(Catalogue catalogue, Map<Sku, Change> changes, Tally tally) {
        while (true) {
            List<Item> items = changes.values().stream()
                    .filter(Change::defined)
                    .map(Change::item)
                    .toList();
            if (items.isEmpty()) {
                return Outcome.done(List.of());
            }
            Outcome<ItemsChanged> outcome = catalogue.define(items);
            Change refusedOne = outcome instanceof Refused<ItemsChanged> refused
                    ? changes.remove(Sku.of(refused.facts().getOrDefault("item", "-")))
                    : null;
            if (refusedOne == null) {
                return outcome.map(List::of);
            }
            tally.bad(refusedOne.line, new BadCell("barcodes", (Refused<ItemsChanged>) outcome));
        }
    }

    private Outcome<List<Fact>> kept(Reading reading, Map<Sku, Change> changes, List<Fact> facts) {
        List<ItemToKeep> unkept = changes.values().stream()
                .filter(Change::kept)
                .map(Change::toKeep)
                .toList();
        Storekeeper by = reading.state(ValuationFold.class).keeper(keeper);
        StockBook stock = reading.state(StockFold.class).book();
        Outcome<List<Fact>> all = Outcome.done(facts);
        for (int from = 0; from < unkept.size(); from += MOST_KEPT) {
            List<ItemToKeep> some = unkept.subList(from, Math.min(from + MOST_KEPT, unkept.size()));
            all = all.then(before -> by.keep(stock, some).map(kept -> and(before, kept)));
        }
        return all;
    }

    private static List<Fact> and(List<Fact> facts, Fact another) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(another);
        return all;
    }
}
