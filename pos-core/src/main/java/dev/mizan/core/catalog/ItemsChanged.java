// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/**
 * Items were defined, or defined anew: each stands as it is said here. {@link Catalogue#define} decides it.
 *
 * @param items each number once
 */
public record ItemsChanged(List<Item> items) implements Fact {
    public static final FactType<ItemsChanged> TYPE =
            new FactType<>("ItemsChanged", 1, ItemsChanged.class, ItemsChanged::write, ItemsChanged::read);

    public ItemsChanged {
        items = List.copyOf(items);
    }

    @Override
    public FactType<ItemsChanged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.list("items", items, ItemForm::write);
    }

    private static ItemsChanged read(FieldReader in, int version) {
        return new ItemsChanged(in.list("items", ItemForm::read));
    }
}
