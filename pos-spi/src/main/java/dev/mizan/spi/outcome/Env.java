// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The outside world that a decision may need: the time, new ids, randomness. It comes in as an argument, so that a
 * decision can be repeated. Implementations are safe for use by many threads.
 */
public interface Env {
    /** The present instant by the host's clock. */
    Instant now();

    /** An id that was never given before. */
    UUID newId();

    /** Randomness for decisions that need it; never for ids or keys. */
    RandomGenerator random();
}
