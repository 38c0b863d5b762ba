// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * All promises by name and by end, in drawers by their names. A drawer is opened for a moment only, and after the shelves
 * of a promise where both are locked; nothing else is locked while it is open, so nothing waits for ever.
 */
final class Promises {
    private static final int DRAWERS = 16;

    private static final class Drawer {
        final Map<String, Promise> names = new HashMap<>();
        final Ends ends = new Ends();
    }

    private final Drawer[] drawers = new Drawer[DRAWERS];
    /** No promise of a drawer ends before this moment. Raised only where somebody looks: a number that others only read. */
    private final AtomicLongArray earliest = new AtomicLongArray(DRAWERS);

    Promises() {
        for (int i = 0; i < DRAWERS; i++) {
            drawers[i] = new Drawer();
            earliest.set(i, Long.MAX_VALUE);
        }
    }

    @Nullable
    Promise find(String name) {
        Drawer drawer = drawers[number(name)];
        synchronized (drawer) {
            return drawer.names.get(name);
        }
    }

    /** Takes up a promise whose shelves are locked; false where its name is used. */
    boolean add(Promise promise) {
        int number = number(promise.reservation);
        Drawer drawer = drawers[number];
        synchronized (drawer) {
            if (drawer.names.putIfAbsent(promise.reservation, promise) != null) {
                return false;
            }
            promise.known = true;
            promise.counts = true;
            drawer.ends.add(promise);
            lower(number, promise.until());
            return true;
        }
    }

    /** A promise that counts ends at another moment; its shelves are locked. */
    void move(Promise promise, java.time.Instant end) {
        int number = number(promise.reservation);
        Drawer drawer = drawers[number];
        synchronized (drawer) {
            promise.end(end);
            drawer.ends.moved(promise);
            lower(number, promise.until());
        }
    }

    /** Forgets a promise; its shelves are locked. Answers what of it becomes free: 1 for all, 0 for what had ended. */
    int remove(Promise promise) {
        Drawer drawer = drawers[number(promise.reservation)];
        synchronized (drawer) {
            drawer.names.remove(promise.reservation);
            promise.known = false;
            return end(promise, drawer);
        }
    }

    private static int end(Promise promise, Drawer drawer) {
        if (!promise.counts) {
            return 0;
        }
        promise.counts = false;
        drawer.ends.remove(promise);
        return 1;
    }

    /** Whether a promise may have ended at a moment that counts still. */
    boolean someEnd(long now) {
        for (int i = 0; i < DRAWERS; i++) {
            if (earliest.get(i) <= now) {
                return true;
            }
        }
        return false;
    }

    /** Frees what has ended at a moment; asked by a caller that has locked nothing. The names stay used. */
    void sweep(long now) {
        for (int i = 0; i < DRAWERS; i++) {
            while (earliest.get(i) <= now) {
                sweep(i, now);
            }
        }
    }

    private void sweep(int number, long now) {
        Drawer drawer = drawers[number];
        Promise first;
        synchronized (drawer) {
            first = drawer.ends.first();
            if (first == null || first.until() > now) {
                earliest.set(number, first == null ? Long.MAX_VALUE : first.until());
                return;
            }
        }
        int freed = 0;
        first.basket.lock();
        try {
            synchronized (drawer) {
                freed = first.until() <= now ? end(first, drawer) : 0;
            }
        } finally {
            first.basket.unlock(freed);
        }
    }

    /** All of them, as of moments one after the other. */
    List<Promise> all() {
        List<Promise> all = new ArrayList<>();
        for (Drawer drawer : drawers) {
            synchronized (drawer) {
                all.addAll(drawer.names.values());
            }
        }
        return all;
    }

    private void lower(int number, long until) {
        if (until < earliest.get(number)) {
            earliest.set(number, until);
        }
    }

    private static int number(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash >>> 28;
    }
}
