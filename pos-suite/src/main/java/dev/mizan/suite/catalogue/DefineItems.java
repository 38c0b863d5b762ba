// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catalogue;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.ItemsChanged;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.stock.ItemToKeep;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.standing.ValuationFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Defines items, or changes them; only what differs from the catalogue is written. Of a bundle the components are kept.
 *
 * @param items each whole, as it shall stand
 * @param keeper who keeps them in stock; empty for services, which are not
 */
public record DefineItems(List<Item> items, Optional<Storekeeper> keeper) implements Flow<Integer> {
    public DefineItems {
        items = List.copyOf(items);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Catalogue catalogue =
                reading.state(AssortmentFold.class).books(reading.now()).catalogue();
        StockBook stock = reading.state(StockFold.class).book();
        List<Item> changed = items.stream()
                .filter(item -> catalogue.find(item.sku()).filter(item::equals).isEmpty())
                .toList();
        List<ItemToKeep> unkept = items.stream()
                .filter(item -> keeper.isPresent() && !item.makeup().isBundle() && !stock.keeps(item.sku()))
                .map(item -> new ItemToKeep(
                        item.sku(),
                        item.unit(),
                        item.path().isEmpty() ? "" : item.path().get(0)))
                .toList();
        if (changed.isEmpty() && unkept.isEmpty()) {
            return Outcome.refused(ChangeReason.NOTHING_NEW);
        }
        return change(catalogue, changed)
                .then(facts -> keep(reading, unkept, facts))
                .map(facts -> Decision.of(reading.times(), facts));
    }

    private static Outcome<List<Fact>> change(Catalogue catalogue, List<Item> changed) {
        return changed.isEmpty()
                ? Outcome.done(List.of())
                : catalogue.define(changed).map(List::of);
    }

    private Outcome<List<Fact>> keep(Reading reading, List<ItemToKeep> unkept, List<Fact> facts) {
        if (unkept.isEmpty()) {
            return Outcome.done(facts);
        }
        Storekeeper by = reading.state(ValuationFold.class).keeper(keeper.orElseThrow());
        return by.keep(reading.state(StockFold.class).book(), unkept).map(kept -> {
            List<Fact> all = new ArrayList<>(facts);
            all.add(kept);
            return all;
        });
    }

    /** How many items were defined or changed. */
    @Override
    public Integer answer(Recorded recorded) {
        if (recorded.fact(ItemsChanged.class).isEmpty()
                && recorded.fact(StockKept.class).isEmpty()) {
            throw new IllegalArgumentException("no items: " + recorded.document());
        }
        return recorded.fact(ItemsChanged.class).map(it -> it.items().size()).orElse(0);
    }
}
