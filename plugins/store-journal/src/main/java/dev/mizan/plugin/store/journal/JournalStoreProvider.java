// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import java.util.List;

/**
 * Opens a store in one append-only file. Beside {@code shop.journal} stand {@code shop.journal-head}, which locks it and
 * remembers how far it had come, and a file for each snapshot.
 */
@Plugin(id = "store-journal", priority = 50)
public final class JournalStoreProvider implements StoreProvider {
    /** For the service loader. */
    public JournalStoreProvider() {}

    @Override
    public List<Setting> settings() {
        return JournalSettings.KNOWN;
    }

    /**
     * Opens the store and reads it from end to end.
     *
     * @throws IllegalArgumentException if a setting's text is none of those that its meaning lists
     */
    @Override
    public Store open(Settings settings) {
        return Opening.open(JournalSettings.of(settings));
    }
}
