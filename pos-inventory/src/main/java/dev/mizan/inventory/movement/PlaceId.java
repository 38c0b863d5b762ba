// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import dev.mizan.spi.id.StoreId;
import java.util.regex.Pattern;

/** A place where stock lies: a store's shop floor or a warehouse. 1 to 40 letters, digits, dots, dashes or underscores. */
public record PlaceId(String value) implements Comparable<PlaceId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public PlaceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "PlaceId takes 1 to 40 letters, digits, dots, dashes or underscores, not \"" + value + "\"");
        }
    }

    /** The place that a store is by itself; it has the store's id. */
    public static PlaceId of(StoreId store) {
        return new PlaceId(store.value());
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
