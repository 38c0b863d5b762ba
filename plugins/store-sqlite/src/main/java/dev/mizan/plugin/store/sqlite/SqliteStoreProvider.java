// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import java.util.List;

/**
 * Opens a store in one SQLite file. Beside {@code shop.mizan} stand {@code shop.mizan-wal} and {@code -shm}, which are
 * part of it while it is open, and {@code shop.mizan-head}, which locks it and remembers how far it had come.
 */
@Plugin(id = "store-sqlite", priority = 100)
public final class SqliteStoreProvider implements StoreProvider {
    /** For the service loader. */
    public SqliteStoreProvider() {}

    @Override
    public List<Setting> settings() {
        return SqliteSettings.KNOWN;
    }

    /**
     * Opens the store.
     *
     * @throws IllegalArgumentException if a setting's text is none of those that its meaning lists
     */
    @Override
    public Store open(Settings settings) {
        return Opening.open(SqliteSettings.of(settings));
    }
}
