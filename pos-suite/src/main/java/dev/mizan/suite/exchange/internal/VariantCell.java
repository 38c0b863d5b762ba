// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange.internal;

import dev.mizan.core.catalog.ItemBuilder;
import dev.mizan.core.catalog.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a style an item is, in a cell: {@code SHIRT;colour=blue;size=42}. */
public final class VariantCell {
    private VariantCell() {}

    public static String written(Variant variant) {
        List<String> parts = new ArrayList<>(List.of(variant.style()));
        variant.attributes().forEach((name, value) -> parts.add(Parts.join('=', List.of(name, value))));
        return Parts.join(';', parts);
    }

    public static ItemBuilder read(String cell, ItemBuilder item) {
        List<String> parts = Parts.split(';', cell);
        Map<String, String> attributes = new TreeMap<>();
        for (String attribute : parts.subList(1, parts.size())) {
            List<String> pair = Parts.split('=', attribute);
            if (pair.size() != 2) {
                throw new IllegalArgumentException("not name=value: \"" + attribute + "\"");
            }
            attributes.put(pair.get(0), pair.get(1));
        }
        return item.variant(parts.get(0), attributes);
    }
}
