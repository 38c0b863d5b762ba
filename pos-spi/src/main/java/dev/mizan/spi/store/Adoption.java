// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.Lane;
import java.util.List;

/** What a parent store answers to a batch that a till has already committed: it is never refused for a guard. */
public sealed interface Adoption {

    /**
     * The batch stands here with the same bytes; delivered again it gives the same answer.
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

    /** Other bytes stand at this place of the lane, or under this id: two tills wrote as one. Nothing was written. */
    record Diverged(Lane lane, long sequence, Hash stored, Hash offered) implements Adoption {}
}
