// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.math.BigDecimal;
import java.util.Set;

/** One answer of a scale, whole. */
public sealed interface Frame {
    /**
     * A weight.
     *
     * @param value exact, in the scale's unit
     * @param unit as the scale writes it, in lower case; empty where it does not
     * @param flags what it says beside it; IN_MOTION where the weight is not at rest
     */
    record Weight(BigDecimal value, String unit, Set<ScaleFlag> flags) implements Frame {
        public Weight {
            flags = Set.copyOf(flags);
        }

        /** Whether it was at rest. */
        public boolean stable() {
            return !flags.contains(ScaleFlag.IN_MOTION);
        }
    }

    /** A status instead of a weight. */
    record Status(Set<ScaleFlag> flags) implements Frame {
        public Status {
            flags = Set.copyOf(flags);
        }
    }

    /** Bytes that stand where a frame should and are none. */
    record Damaged(String why) implements Frame {}

    /** A word of the protocol that is no weight: an acknowledgement, a record. */
    record Word(String text) implements Frame {}
}
