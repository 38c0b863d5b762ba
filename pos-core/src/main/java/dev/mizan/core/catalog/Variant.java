// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes an item one of a style: the shirt in blue and in 42.
 *
 * @param style the style's code, 1 to 40 characters without blanks
 * @param attributes such as colour and size, by their names
 */
public record Variant(String style, SortedMap<String, String> attributes) {
    public Variant {
        Code.checked("a style", style);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The variant of a style that has these attributes. */
    public static Variant of(String style, Map<String, String> attributes) {
        return new Variant(style, new TreeMap<>(attributes));
    }
}
