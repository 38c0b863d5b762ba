// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import java.util.Objects;

/**
 * How a device fares, as far as is known without asking it.
 *
 * @param detail for a person; empty where there is nothing to say
 */
public record Health(State state, String detail) {
    /** Where a device is in its life. */
    public enum State {
        /** Opened, and held by nobody. */
        IDLE,
        /** Held, and the last call went well. */
        READY,
        /** Held, and the last call failed in a way that may pass: no paper, an unstable weight. */
        DEGRADED,
        /** Held, and it does not answer. */
        LOST,
        /** Closed for good. */
        CLOSED
    }

    public Health {
        Objects.requireNonNull(state);
        Objects.requireNonNull(detail);
    }
}
