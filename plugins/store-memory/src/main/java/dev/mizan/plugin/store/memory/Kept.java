// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.StoredBatch;
import java.util.List;

/** A batch in its place, with what did not hold when it was adopted. */
record Kept(StoredBatch stored, List<CommitResult.Stale> broken) {

    Batch batch() {
        return stored.batch();
    }

    CommitReceipt receipt() {
        return new CommitReceipt(
                batch().id(), batch().lane(), batch().sequence(), stored.position(), batch().hash(), Durability.NONE);
    }

    Adoption adoption() {
        return new Adoption.Adopted(receipt(), broken);
    }
}
