// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.id.StoreId;
import java.util.regex.Pattern;

/**
 * A place where stock lies: a store's shop floor or a warehouse, 1 to 40 letters, digits, dots, dashes or underscores; or
 * an area of one, after a slash: {@code main/damaged}, {@code main/hold}, {@code main/bin-A12}. Each area keeps its own
 * quantities and values; tills sell from the floor, so that what lies in an area is not for sale.
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}(/(damaged|hold|bin-[A-Za-z0-9-]{1,20}))?");

    public PlaceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "PlaceId takes 1 to 40 letters, digits, dots, dashes or underscores, and an area, not \"" + value
                            + "\"");
        }
    }

    /** The place that a store is by itself; it has the store's id. */
    public static PlaceId of(StoreId store) {
        return new PlaceId(store.value());
    }

    /** Where its damaged goods lie until they are scrapped or sent back. */
    public PlaceId damaged() {
        return new PlaceId(base().value + "/damaged");
    }

    /** Where its goods lie whose quality is in question. */
    public PlaceId onHold() {
        return new PlaceId(base().value + "/hold");
    }

    /** A bin of its back room, by 1 to 20 letters, digits or dashes. */
    public PlaceId bin(String name) {
        return new PlaceId(base().value + "/bin-" + name);
    }

    /** The store or warehouse itself. */
    public PlaceId base() {
        int slash = value.indexOf('/');
        return slash < 0 ? this : new PlaceId(value.substring(0, slash));
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
