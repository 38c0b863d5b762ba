// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Set;

/**
 * State that is folded from facts and kept in memory. It is touched by the single writer only; it computes nothing that
 * the facts do not say, so that replaying them gives the same bytes again.
 */
public interface Fold {
    /** Its name among the snapshots of the store. */
    String name();

    /** The kinds of fact that it needs; one of an unknown version stops it. */
    Set<FactType<?>> reads();

    /** Takes in a fact of one of these kinds. */
    void apply(Fact fact, Recorded recorded);

    /**
     * Hands an immutable picture of its state to readers on other threads, who never wait for the writer. Called by the
     * writer when the folds have come to the end of the log, and after each batch that is applied from then on; one whose
     * state did not change does nothing.
     */
    default void publish() {}

    /** The version of the form that {@link #write} writes; a snapshot of another one is thrown away. */
    int version();

    /** Writes the whole state, sorted, so that the same state gives the same bytes. */
    void write(FieldWriter out);

    /** Takes the state that was written in place of its own. */
    void read(FieldReader in);
}
