// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.hold;

import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import java.time.Instant;

/**
 * An entry that is reserved: it counts against limits as if it were posted, and moves no balance until it is.
 *
 * @param expires from then on it counts no more and can not be posted
 */
public record Hold(JournalEntry entry, Instant expires) {
    /** By which it is known; also the id of the entry when it is posted. */
    public EntryId id() {
        return entry.id();
    }
}
