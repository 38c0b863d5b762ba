// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.StoreContract;
import java.nio.file.Path;

class MemoryStoreTest implements StoreContract {
    @Override
    public Store open(Path directory) {
        return new MemoryStore();
    }

    @Override
    public boolean keepsFiles() {
        return false;
    }
}
