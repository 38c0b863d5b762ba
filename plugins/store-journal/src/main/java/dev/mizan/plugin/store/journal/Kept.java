// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Durability;
import dev.mizan.spi.store.StoredBatch;
import java.util.List;

/** A batch in its place, with what did not hold when it was adopted. */
record Kept(long position, Batch batch, List<CommitResult.Stale> broken) {

    CommitReceipt receipt(Durability durability) {
        return new CommitReceipt(batch.id(), batch.lane(), batch.sequence(), position, batch.hash(), durability);
    }

    Adoption adoption(Durability durability) {
        return new Adoption.Adopted(receipt(durability), broken);
    }

    StoredBatch stored() {
        return new StoredBatch(position, batch);
    }
}
