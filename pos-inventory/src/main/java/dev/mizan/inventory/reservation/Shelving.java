// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/** All shelves, found by place and item or by their numbers. */
final class Shelving {
    private record Key(PlaceId place, Sku sku) {}

    private final ConcurrentHashMap<Key, Shelf> shelves = new ConcurrentHashMap<>();
    private volatile Row[] rows = {};
    private int size;

    Shelf shelf(PlaceId place, Sku sku) {
        Key key = new Key(place, sku);
        Shelf known = shelves.get(key);
        return known != null ? known : shelves.computeIfAbsent(key, none -> put(place, sku));
    }

    private synchronized Shelf put(PlaceId place, Sku sku) {
        int number = size++;
        if (number >>> Row.BITS == rows.length) {
            Row[] more = Arrays.copyOf(rows, rows.length + 1);
            more[rows.length] = new Row();
            rows = more;
        }
        return new Shelf(place, sku, number, rows[number >>> Row.BITS]);
    }

    /** The rows, by the number of a shelf without its last bits. */
    Row[] rows() {
        return rows;
    }
}
