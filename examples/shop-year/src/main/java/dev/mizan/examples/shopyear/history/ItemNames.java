// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.examples.shopyear.file.CsvFile;
import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.Map;

/** What the items are called. Of two spellings of one stock code the first that has a name counts. */
public final class ItemNames {
    private final Map<Sku, String> names;

    private ItemNames(Map<Sku, String> names) {
        this.names = names;
    }

    public static ItemNames read(CsvFile file) {
        Map<Sku, String> names = new HashMap<>();
        file.rows(ShopFiles.ITEM_HEADER, row -> {
            String name = row.getField(1).strip();
            if (!name.isEmpty()) {
                names.putIfAbsent(StockCode.item(row.getField(0)), name);
            }
        });
        return new ItemNames(names);
    }

    /** The name, or the item's code where the shop wrote none. */
    public String of(Sku item) {
        return names.getOrDefault(item, item.value());
    }
}
