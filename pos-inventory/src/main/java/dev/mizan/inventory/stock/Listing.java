// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.internal.Items;
import dev.mizan.inventory.valuation.internal.LayerColumn;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;

/** Reads lists off a book. */
record Listing(StockBook book) {

    List<StockOnHand> stockOnHand(PlaceId place) {
        Items items = book.items();
        List<StockOnHand> list = new ArrayList<>();
        for (int item : items.sorted()) {
            int slot = book.slot(place, item);
            long quantity = book.balances().quantity(slot);
            long value = book.balances().value(slot);
            if (quantity != 0 || value != 0) {
                list.add(new StockOnHand(
                        place, items.sku(item), new Quantity(quantity, items.unit(item)), money(value)));
            }
        }
        return List.copyOf(list);
    }

    List<PlaceValue> valueByPlace() {
        List<PlaceValue> list = new ArrayList<>();
        for (PlaceId place : book.places().sorted()) {
            long value = 0;
            for (int item = 0; item < book.items().size(); item++) {
                value += book.balances().value(book.slot(place, item));
            }
            list.add(new PlaceValue(place, money(value)));
        }
        return List.copyOf(list);
    }

    List<CostLayer> layers(PlaceId place, Sku sku) {
        int item = book.items().get(sku);
        int slot = book.slot(place, item);
        List<CostLayer> list = new ArrayList<>();
        Layers layers = book.balances().layers(item);
        long before = 0;
        for (int layer = 0; slot >= 0 && layer < layers.count(slot); layer++) {
            long left = layers.layer(slot, layer, LayerColumn.LEFT);
            list.add(new CostLayer(
                    new Quantity(left, book.items().unit(item)), money(layers.cost(slot, before, before + left))));
            before += left;
        }
        return List.copyOf(list);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, book.currency());
    }
}
