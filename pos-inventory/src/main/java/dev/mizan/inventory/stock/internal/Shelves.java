// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/** All columns of a stock book. */
public record Shelves(Currency currency, Items items, Places places, Balances balances) {

    /** Nothing is kept yet. */
    public static Shelves empty(Currency currency) {
        Items items = new Items();
        Places places = new Places();
        return new Shelves(currency, items, places, new Balances(items, places));
    }

    /** The slot of an item at a place, or -1 where it has never lain there. */
    public int slot(PlaceId place, int item) {
        return balances.find(places.find(place), item);
    }

    Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
