// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.target;

import dev.mizan.spi.value.Sku;
import java.util.List;

/** By what an item is found by promotions. */
public interface Label {
    /** Its number. */
    Sku item();

    /** Its place in the merchandise hierarchy. */
    List<String> groups();

    /** The lists that the promotion book has put it on, whatever its place in the hierarchy. */
    List<String> tags();

    /** Of an item at a place of the hierarchy, on lists. */
    static Label of(Sku item, List<String> groups, List<String> tags) {
        return new Written(item, List.copyOf(groups), List.copyOf(tags));
    }

    /** A label by itself. */
    record Written(Sku item, List<String> groups, List<String> tags) implements Label {}
}
