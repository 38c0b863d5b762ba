// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.Set;

/**
 * A promotion that every rival can express: {@code units} pieces of the items, each {@code percent} off; or, where {@code
 * price} is above zero, all of them for that price.
 *
 * @param id its name
 * @param priority the higher is tried first
 * @param items that it is for
 * @param units that one application takes
 * @param percent off each unit, rounded half up for each
 * @param price of one application, in minor units, or 0
 */
public record Deal(String id, int priority, Set<String> items, int units, int percent, long price) {
    private static final int WHOLE = 100;
    private static final int HALF = 50;

    public Deal {
        items = Set.copyOf(items);
    }

    /** What one application saves on units that cost so much together, each {@code unitPrice}. */
    public long saving(long together) {
        return price > 0 ? Math.max(0, together - price) : (together * percent + HALF) / WHOLE;
    }
}
