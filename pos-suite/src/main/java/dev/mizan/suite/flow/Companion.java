// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Outcome;

/**
 * Adds to a decision what must be written with it, in the same batch: the tax document of a sale. Asked after each flow
 * has decided, by the single writer; a refusal refuses the flow, and nothing is written.
 */
@FunctionalInterface
public interface Companion {
    /** The decision, with more facts and keys or as it is. It may be asked several times before one is committed. */
    Outcome<Decision> accompany(Reading reading, Decision decision);
}
