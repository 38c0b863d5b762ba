// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.Lane;
import java.util.List;

/** What a parent store answers to a batch that a till has already committed: it is never refused for a guard. */
public sealed interface Adoption {

    /**
     * The batch stands here with the same bytes; delivered again, even after a restart, it gives the same answer.
     *
     * @param broken the keys and guards that did not stand where the till found them: a matter for a person
     */
    record Adopted(CommitReceipt receipt, List<CommitResult.Stale> broken) implements Adoption {
        public Adopted {
            broken = List.copyOf(broken);
        }
    }

    /** Batches of the lane are missing before this one; send from {@code next}. Nothing was written. */
    record Gap(Lane lane, long next, long offered) implements Adoption {}

    /**
     * Two tills wrote as one. Nothing was written.
     *
     * @param sequence where they part: the place of the batch that has this id here, else its own place if that is
     *     taken, else the place before it, whose hash is not the one that it names as its previous
     * @param stored the hash of what stands there
     * @param offered the hash of the batch, or the one that it names as its previous
     */
    record Diverged(Lane lane, long sequence, Hash stored, Hash offered) implements Adoption {}
}
