// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.StoreContract;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the contract on a store with a flaw. */
abstract class Flaw implements StoreContract {
    /** The store with the flaw, around one without. */
    abstract Store flawed(Store sound);

    @Override
    public Store open(Path directory) {
        return flawed(Reopenable.open(directory));
    }

    @Override
    public Optional<Store> openSmall(Path directory, long bytes) {
        return Optional.of(flawed(new Reopenable(directory, bytes)));
    }

    @Override
    public boolean keepsFiles() {
        return false;
    }

    @Override
    public void forget(Path directory) {
        Reopenable.forget(directory);
    }
}
