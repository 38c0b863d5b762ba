// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import java.util.List;

/** Offers stores in memory, each its own; there is nothing to set. */
@Plugin(id = "store-memory", priority = 0)
public final class MemoryStoreProvider implements StoreProvider {
    /** For the service loader. */
    public MemoryStoreProvider() {}

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Store open(Settings settings) {
        return new MemoryStore();
    }
}
