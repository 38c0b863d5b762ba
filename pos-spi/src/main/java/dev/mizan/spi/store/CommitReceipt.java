// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.Lane;

/**
 * Proof that a batch is written as durably as the store promises. A paper receipt can be printed only from one.
 *
 * @param position where it stands in the store
 * @param hash of the batch's canonical bytes
 */
public record CommitReceipt(BatchId batch, Lane lane, long sequence, long position, Hash hash, Durability durability)
        implements CommitResult {

    /** The identity of the document that the batch recorded. */
    public DocumentId document() {
        return new DocumentId(lane, sequence);
    }
}
