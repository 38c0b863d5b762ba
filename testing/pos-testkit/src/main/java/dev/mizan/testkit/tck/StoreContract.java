// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

/**
 * All that a store must do. A vendor's test class implements this with the one method
 * {@link StoreHarness#open(java.nio.file.Path)}, and has all rules run by JUnit 5 (one of them by jqwik).
 *
 * <p>The rules are listed in docs/contracts/store.md under the ids in their names. A rule about something that the
 * store does not claim to do is skipped by name, never passed.
 */
public interface StoreContract
        extends StoreAtomicity,
                StoreLanes,
                StoreKeys,
                StoreIdempotency,
                StoreFencing,
                StoreAdoption,
                StoreReading,
                StoreSnapshots,
                StoreLife,
                StoreDurability,
                StoreCorruption,
                StoreFullDisk,
                StoreVolume,
                StoreModel {}
