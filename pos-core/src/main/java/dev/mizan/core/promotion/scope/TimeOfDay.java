// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.scope;

import java.time.LocalTime;

/**
 * A stretch of each day on the store's wall, half-open. Where the clock is put forward the hour that is missing never
 * comes; where it is put back the hour that comes twice is in it twice.
 *
 * @param from the first moment
 * @param until the first moment after it; not after {@code from} means on the next day
 */
public record TimeOfDay(LocalTime from, LocalTime until) {
    /** Whether it goes on after midnight. */
    public boolean pastMidnight() {
        return !until.isAfter(from);
    }

    /** Whether a moment is in the stretch that began on its own day. */
    boolean coversToday(LocalTime time) {
        return !time.isBefore(from) && (pastMidnight() || time.isBefore(until));
    }

    /** Whether a moment is in the stretch that began the day before. */
    boolean coversFromYesterday(LocalTime time) {
        return pastMidnight() && time.isBefore(until);
    }
}
