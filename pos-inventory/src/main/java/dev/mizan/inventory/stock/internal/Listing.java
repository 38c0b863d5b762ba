// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists off the columns of a book. */
public record Listing(Shelves shelves) {

    /** Of a place, by item number. */
    public List<StockOnHand> stockOnHand(PlaceId place) {
        Items items = shelves.items();
        List<StockOnHand> list = new ArrayList<>();
        for (int item : items.sorted()) {
            int slot = shelves.slot(place, item);
            long quantity = shelves.balances().quantity(slot);
            long value = shelves.balances().value(slot);
            if (quantity != 0 || value != 0) {
                list.add(new StockOnHand(
                        place, items.sku(item), new Quantity(quantity, items.unit(item)), shelves.money(value)));
            }
        }
        return List.copyOf(list);
    }

    /** Of all places, by id. */
    public List<PlaceValue> valueByPlace() {
        List<PlaceValue> list = new ArrayList<>();
        for (PlaceId place : shelves.places().sorted()) {
            long value = 0;
            for (int item = 0; item < shelves.items().size(); item++) {
                value += shelves.balances().value(shelves.slot(place, item));
            }
            list.add(new PlaceValue(place, shelves.money(value)));
        }
        return List.copyOf(list);
    }

    /** Of an item at a place, in the order in which they leave. */
    public List<CostLayer> layers(PlaceId place, Sku sku) {
        int item = shelves.items().get(sku);
        int slot = shelves.slot(place, item);
        List<CostLayer> list = new ArrayList<>();
        Layers layers = shelves.balances().layers(item);
        long before = 0;
        for (int layer = 0; slot >= 0 && layer < layers.count(slot); layer++) {
            long left = layers.layer(slot, layer, LayerColumn.LEFT);
            list.add(new CostLayer(
                    new Quantity(left, shelves.items().unit(item)),
                    shelves.money(layers.cost(slot, before, before + left))));
            before += left;
        }
        return List.copyOf(list);
    }

    /** What an item is known to cost at a place, half up to the minor unit. */
    public Optional<StandardCost> knownCost(PlaceId place, Sku sku) {
        int item = shelves.items().get(sku);
        int slot = shelves.slot(place, item);
        Layers layers = shelves.balances().layers(item);
        long steps = slot < 0 ? 0 : layers.knownSteps(slot);
        return steps == 0 ? Optional.empty() : Optional.of(new StandardCost(steps, layers.atKnownCost(slot, steps)));
    }
}
