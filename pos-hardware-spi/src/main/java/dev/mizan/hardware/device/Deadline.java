// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.time.Duration;

/**
 * The moment by which a call has ended, on the machine's monotonic clock: setting the wall clock does not move it.
 *
 * @param nanoTime as {@link System#nanoTime()} counts
 */
public record Deadline(long nanoTime) {
    private static final Duration MOST = Duration.ofDays(1);

    /** So long from now; no time or more than a day is an {@link IllegalArgumentException}. */
    public static Deadline in(Duration patience) {
        if (patience.isNegative() || patience.isZero() || patience.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a deadline lies within a day: " + patience);
        }
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** What is left, never less than nothing. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    /** Whether the moment is past. */
    public boolean passed() {
        return nanoTime - System.nanoTime() <= 0;
    }
}
