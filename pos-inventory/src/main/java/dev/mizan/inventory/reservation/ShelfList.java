// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reservation;

import dev.mizan.spi.value.Sku;
import java.util.Arrays;
import java.util.List;

/**
 * A basket whose shelves have been found: each item once, its needs summed. Who keeps a customer's cart finds its shelves
 * when the cart changes ({@link WebShop#find}) and holds it then as often as asked, without a look at a name. Of one {@link
 * PromisedStock}; immutable.
 */
public final class ShelfList {
    /** The most lines of a basket that can be reserved. */
    static final int MOST = 2_000;

    private final Shelving shelving;
    private final Sku[] skus;
    /** The numbers of the shelves, ascending: the order of the locks, so that no two baskets wait for each other. */
    private final int[] numbers;

    private final long[] steps;

    private ShelfList(Shelving shelving, Sku[] skus, int[] numbers, long[] steps) {
        this.shelving = shelving;
        this.skus = skus;
        this.numbers = numbers;
        this.steps = steps;
    }

    static ShelfList of(Shelving shelving, List<Need> basket) {
        int lines = basket.size();
        long[] order = new long[lines];
        for (int i = 0; i < lines; i++) {
            Need need = basket.get(i);
            order[i] = (long) shelving.shelf(need.place(), need.sku()).number() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        Sku[] skus = new Sku[lines];
        int[] numbers = new int[lines];
        long[] steps = new long[lines];
        int size = 0;
        for (long each : order) {
            Need need = basket.get((int) each);
            int number = (int) (each >>> Integer.SIZE);
            if (size == 0 || numbers[size - 1] != number) {
                skus[size] = need.sku();
                numbers[size++] = number;
            }
            steps[size - 1] = Math.addExact(steps[size - 1], need.steps());
        }
        return size == lines
                ? new ShelfList(shelving, skus, numbers, steps)
                : new ShelfList(
                        shelving, Arrays.copyOf(skus, size), Arrays.copyOf(numbers, size), Arrays.copyOf(steps, size));
    }

    /** How many different items at places. */
    public int size() {
        return numbers.length;
    }

    long steps(int line) {
        return steps[line];
    }

    Sku sku(int line) {
        return skus[line];
    }

    /** Whether a shelf is among them. */
    boolean has(Shelf shelf) {
        return Arrays.binarySearch(numbers, shelf.number()) >= 0;
    }

    /** The list itself, where it is of that stock; any other is a bug of the caller. */
    ShelfList in(Shelving other) {
        if (other != shelving) {
            throw new IllegalArgumentException("the shelves of a basket of " + size() + " lines are of another stock");
        }
        return this;
    }

    /** Locks all shelves; answers whether all of it is free. */
    boolean lock() {
        Row[] rows = shelving.rows();
        boolean free = true;
        for (int line = 0; line < numbers.length; line++) {
            int number = numbers[line];
            free &= rows[number >>> Row.BITS].lock(number & Row.LENGTH - 1) >= steps[line];
        }
        return free;
    }

    /** Unlocks all shelves: what is free changes by so many times the basket. */
    void unlock(int times) {
        Row[] rows = shelving.rows();
        for (int line = 0; line < numbers.length; line++) {
            int number = numbers[line];
            rows[number >>> Row.BITS].unlock(number & Row.LENGTH - 1, times * steps[line]);
        }
    }

    /** What is free of a line's item; under the locks. */
    long free(int line) {
        return row(line).free(at(line));
    }

    /** All of it leaves what lies there; under the locks. */
    void leave() {
        for (int line = 0; line < numbers.length; line++) {
            row(line).supply(at(line), -steps[line]);
        }
    }

    private Row row(int line) {
        return shelving.rows()[numbers[line] >>> Row.BITS];
    }

    private int at(int line) {
        return numbers[line] & Row.LENGTH - 1;
    }
}
