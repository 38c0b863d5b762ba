// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.spi.outcome.Env;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The outside world of a day that is over: its clock stands where the file stands. For one thread. */
public final class PastTime implements Env {
    private final SplittableRandom random = new SplittableRandom(541_909);
    private Instant now;

    /** At the moment when the past begins. */
    public PastTime(Instant start) {
        this.now = start;
    }

    /** Goes on to a later moment; the clock never goes back. */
    public void reach(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @Override
    public RandomGenerator random() {
        return random;
    }
}
