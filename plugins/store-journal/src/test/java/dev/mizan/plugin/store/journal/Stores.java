// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Opens the store "shop.journal" of a directory. */
final class Stores {
    private Stores() {}

    static Path file(Path directory) {
        return directory.resolve("shop.journal");
    }

    static Path head(Path directory) {
        return directory.resolve("shop.journal-head");
    }

    static Store open(Path directory, Map<String, String> more) {
        Map<String, String> given = new HashMap<>(more);
        given.put("file", file(directory).toString());
        JournalStoreProvider provider = new JournalStoreProvider();
        return provider.open(
                Settings.check("store-journal", provider.settings(), given).orElseThrow());
    }
}
