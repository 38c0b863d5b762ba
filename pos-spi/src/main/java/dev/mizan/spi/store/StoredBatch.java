// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

/**
 * A batch and where it stands in this store.
 *
 * @param position rises with every batch of the store, with gaps or without; a lower one never appears later
 */
public record StoredBatch(long position, Batch batch) {}
