// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import dev.mizan.spi.outcome.Env;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * An outside world that is set by hand: the clock stands still until it is moved, forwards or back; ids and randomness
 * follow from the seed, so that a run can be repeated exactly. Safe for use by many threads.
 */
public final class ManualEnv implements Env {
    private final long seed;
    private final Random random;
    private Instant now;
    private long ids;

    private ManualEnv(Instant now, long seed) {
        this.now = now;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A world whose clock shows this instant. */
    public static ManualEnv at(Instant now, long seed) {
        return new ManualEnv(now, seed);
    }

    /** A world whose clock shows this instant, in ISO form, and whose seed is 1. */
    public static ManualEnv at(String now) {
        return at(Instant.parse(now), 1);
    }

    /** Sets the clock; back as well, as the clocks of tills do. */
    public synchronized ManualEnv set(Instant instant) {
        now = instant;
        return this;
    }

    /** Moves the clock by this much; back if it is negative. */
    public synchronized ManualEnv advance(Duration by) {
        now = now.plus(by);
        return this;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    /** The next id: a version 4 UUID whose parts are the seed and a count, easy to tell apart in a failed test. */
    @Override
    public synchronized UUID newId() {
        ids++;
        return new UUID((seed & 0xffff_ffffL) << 32 | 0x4000L, 0x8000_0000_0000_0000L | ids);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }
}
