// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Env;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * The outside world as the Java platform gives it.
 *
 * @param clock what time it is; a host that keeps another time gives its own
 */
public record SystemEnv(Clock clock) implements Env {
    /** By the clock of this machine. */
    public static SystemEnv utc() {
        return new SystemEnv(Clock.systemUTC());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public UUID newId() {
        return UUID.randomUUID();
    }

    @Override
    public RandomGenerator random() {
        return ThreadLocalRandom.current();
    }
}
