// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Outcome;

/**
 * One thing that a shop does, as a decision on what is read. It may be decided several times before it is committed,
 * so it changes nothing itself.
 *
 * @param <R> what is answered when it is written
 */
public interface Flow<R> {
    /** Decides, or refuses. Called by the single writer; it must not block. */
    Outcome<Decision> decide(Reading reading);

    /**
     * The answer, from what was written; also for a key that is delivered again.
     *
     * @throws IllegalArgumentException if what was written is not of this flow
     */
    R answer(Recorded recorded);
}
