// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When goods or services were supplied.
 *
 * @param on the day (BT-72), the first one of several
 * @param through the last day of several, not before the first
 */
public record Supply(LocalDate on, Optional<LocalDate> through) {
    public Supply {
        if (through.isPresent() && through.get().isBefore(on)) {
            throw new IllegalArgumentException("a supply from " + on + " through " + through.get());
        }
    }

    /** On one day. */
    public static Supply on(LocalDate day) {
        return new Supply(day, Optional.empty());
    }
}
