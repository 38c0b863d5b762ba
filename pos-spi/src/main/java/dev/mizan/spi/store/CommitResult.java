// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;

/** What a store answers to a commit. Only a receipt means that something was written. */
public sealed interface CommitResult
        permits CommitReceipt, CommitResult.Stale, CommitResult.Conflict, CommitResult.Fenced {

    /**
     * A stream is not where the decision found it: read, decide again. Nothing was written.
     *
     * @param expected how many batches the decision took it to hold
     * @param actual how many it holds; the same number for a lane whose last batch has another hash than was named
     */
    record Stale(StreamKey stream, long expected, long actual) implements CommitResult {}

    /** The id was used for other bytes. Nothing was written. */
    record Conflict(BatchId batch, Hash stored, Hash offered) implements CommitResult {}

    /** The till has a newer epoch; this writer must stop. Nothing was written. */
    record Fenced(Lane lane, int currentEpoch) implements CommitResult {}
}
