// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a caller waits for a call, and the token by which it stops waiting. Given with every call to a device: there
 * is none without an end (python-escpos issue 143).
 */
public record Patience(Deadline deadline, CancelToken cancel) {
    public Patience {
        Objects.requireNonNull(deadline);
        Objects.requireNonNull(cancel);
    }

    /** So long from now, with a token of its own. */
    public static Patience of(Duration most) {
        return new Patience(Deadline.in(most), new CancelToken());
    }

    /** Whether there is no use in going on. */
    public boolean isOver() {
        return cancel.isCancelled() || deadline.passed();
    }

    /** What is left, at most {@code most}. */
    public Duration left(Duration most) {
        Duration left = deadline.left();
        return left.compareTo(most) < 0 ? left : most;
    }
}
