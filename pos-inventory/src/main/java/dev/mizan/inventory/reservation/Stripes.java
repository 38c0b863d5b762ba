// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.value.Sku;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** All shelves, and the locks over them: always taken in ascending order, so that no two baskets wait for each other. */
final class Stripes {
    private static final int COUNT = 1_024;

    private record Key(PlaceId place, Sku sku) {}

    private final ConcurrentHashMap<Key, Shelf> shelves = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final ReentrantLock[] locks = new ReentrantLock[COUNT];

    Stripes() {
        for (int i = 0; i < COUNT; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    Shelf shelf(PlaceId place, Sku sku) {
        Key key = new Key(place, sku);
        Shelf known = shelves.get(key);
        return known != null
                ? known
                : shelves.computeIfAbsent(key, none -> {
                    int number = numbers.getAndIncrement();
                    return new Shelf(number, number & COUNT - 1);
                });
    }

    Iterable<Shelf> all() {
        return shelves.values();
    }

    void lock(Shelf shelf) {
        locks[shelf.stripe].lock();
    }

    void unlock(Shelf shelf) {
        locks[shelf.stripe].unlock();
    }

    /** Locks the stripes of shelves that are sorted by stripe, each once. */
    void lock(Hold[] sorted) {
        int last = -1;
        for (Hold hold : sorted) {
            if (hold.shelf.stripe != last) {
                last = hold.shelf.stripe;
                locks[last].lock();
            }
        }
    }

    void unlock(Hold[] sorted) {
        int last = -1;
        for (Hold hold : sorted) {
            if (hold.shelf.stripe != last) {
                last = hold.shelf.stripe;
                locks[last].unlock();
            }
        }
    }
}
