// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Promises by their ends: a heap whose first ends first. Each knows its place, so that any can be taken out. */
final class Ends {
    private @Nullable Promise[] heap = new Promise[16];
    private int size;

    @Nullable
    Promise first() {
        return heap[0];
    }

    void add(Promise promise) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        rise(promise, size++);
    }

    void remove(Promise promise) {
        Promise last = heap[--size];
        heap[size] = null;
        if (last != null && last != promise) {
            put(last, promise.place);
        }
    }

    /** Its end has changed. */
    void moved(Promise promise) {
        put(promise, promise.place);
    }

    private void put(Promise promise, int place) {
        rise(promise, sink(promise, place));
    }

    private void rise(Promise promise, int from) {
        int place = from;
        while (place > 0) {
            Promise parent = heap[(place - 1) / 2];
            if (parent == null || parent.until() <= promise.until()) {
                break;
            }
            set(parent, place);
            place = (place - 1) / 2;
        }
        set(promise, place);
    }

    /** Makes room for one that ends later than those below; answers where. */
    private int sink(Promise promise, int from) {
        int place = from;
        while (true) {
            int left = place * 2 + 1;
            Promise child = left < size ? heap[left] : null;
            Promise right = left + 1 < size ? heap[left + 1] : null;
            Promise earlier = child != null && right != null && right.until() < child.until() ? right : child;
            if (earlier == null || earlier.until() >= promise.until()) {
                return place;
            }
            int next = earlier.place;
            set(earlier, place);
            place = next;
        }
    }

    private void set(Promise promise, int place) {
        heap[place] = promise;
        promise.place = place;
    }
}
