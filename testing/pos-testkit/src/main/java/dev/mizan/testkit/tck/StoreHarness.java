// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.spi.store.Store;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the kit opens a vendor's store. The kit makes the directories, copies and damages what is in them, and starts
 * programs of its own that open the same store and are killed: therefore the class has a constructor without arguments.
 */
public interface StoreHarness {
    /**
     * Opens the store that belongs to this directory: the one whose files are in it or, for a server, one that is named
     * after it. It is made where it does not exist, and opened again where it does.
     */
    Store open(Path directory);

    /**
     * Opens a store that has room for about this many bytes and no more; for the rules about a full disk. Opened later
     * by {@link #open(Path)}, it has room again. Empty where that can not be arranged.
     */
    default Optional<Store> openSmall(Path directory, long bytes) {
        return Optional.empty();
    }

    /** Whether all that the store keeps is in files in the directory, so that they can be copied and damaged. */
    default boolean keepsFiles() {
        return true;
    }

    /** Removes what {@link #open(Path)} made outside of the directory. */
    default void forget(Path directory) {}
}
