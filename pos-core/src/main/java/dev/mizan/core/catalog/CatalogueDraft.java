// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes up many changes and compiles them once: for imports and replay, where {@link Catalogue#with} would compile after
 * each. Not safe for use by several threads.
 */
public final class CatalogueDraft {
    private final Map<Sku, Integer> index;
    private final List<Item> items;
    private long version;

    CatalogueDraft(List<Item> items, long version) {
        this.index = new HashMap<>();
        this.items = new ArrayList<>(items.size());
        items.forEach(this::put);
        this.version = version;
    }

    /** Takes up a change. */
    public CatalogueDraft apply(ItemsChanged fact) {
        for (Item item : fact.items()) {
            put(item);
        }
        version++;
        return this;
    }

    CatalogueDraft put(Item item) {
        Integer known = index.putIfAbsent(item.sku(), items.size());
        if (known == null) {
            items.add(item);
        } else {
            items.set(known, item);
        }
        return this;
    }

    /** The catalogue as the changes make it; the draft can go on. */
    public Catalogue compile() {
        return new Catalogue(List.copyOf(items), version);
    }
}
