// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.StoreContract;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class JournalStoreTest implements StoreContract {
    @Override
    public Store open(Path directory) {
        return Stores.open(directory, Map.of());
    }

    @Override
    public Optional<Store> openSmall(Path directory, long bytes) {
        return Optional.of(Stores.open(directory, Map.of("maxBytes", String.valueOf(bytes))));
    }
}
