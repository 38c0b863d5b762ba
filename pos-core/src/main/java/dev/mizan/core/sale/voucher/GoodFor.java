// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a voucher may be redeemed for: items by number, merchandise groups of any depth, or both. It names something: what
 * is good for everything is of many purposes, and not taxed when it is sold.
 *
 * @param items by number
 * @param groups of the merchandise hierarchy
 */
public record GoodFor(Set<Sku> items, Set<String> groups) {
    public GoodFor {
        items = Set.copyOf(items);
        groups = Set.copyOf(groups);
        if (items.isEmpty() && groups.isEmpty()) {
            throw new IllegalArgumentException("a voucher of a single purpose names what it is good for");
        }
    }

    /** Named items. */
    public static GoodFor items(String... skus) {
        return new GoodFor(Stream.of(skus).map(Sku::of).collect(Collectors.toSet()), Set.of());
    }

    /** All items of merchandise groups. */
    public static GoodFor groups(String... groups) {
        return new GoodFor(Set.of(), Set.of(groups));
    }

    /**
     * Whether it is good for an item.
     *
     * @param path the item's place in the merchandise hierarchy
     */
    public boolean covers(Sku item, List<String> path) {
        return items.contains(item) || path.stream().anyMatch(groups::contains);
    }

    void write(FieldWriter out) {
        out.texts("items", items.stream().map(Sku::value).sorted().toList())
                .texts("groups", groups.stream().sorted().toList());
    }

    static GoodFor read(FieldReader in) {
        return new GoodFor(
                in.texts("items").stream().map(Sku::of).collect(Collectors.toSet()), Set.copyOf(in.texts("groups")));
    }

    /** As it is told to a person: all that it names, in order. */
    @Override
    public String toString() {
        return Stream.concat(items.stream().map(Sku::value), groups.stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
