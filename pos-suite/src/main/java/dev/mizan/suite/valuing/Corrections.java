// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What goods cost whom, day by day, in minor units: debits positive. */
final class Corrections {
    /** Where what is no stock any more has gone. */
    enum Part {
        SOLD,
        LOST,
        VARIANCE,
        TRANSIT,
        EARLIER
    }

    private final TreeMap<LocalDate, long[]> days = new TreeMap<>();

    void add(LocalDate day, Part part, long minor) {
        if (minor != 0) {
            long[] parts = days.computeIfAbsent(day, none -> new long[Part.values().length]);
            parts[part.ordinal()] = Math.addExact(parts[part.ordinal()], minor);
        }
    }

    /** What is here and not there. Days before the first open one count on it; those of another valuation as of earlier. */
    Corrections beyond(Corrections other, LocalDate open, boolean restatesEarlier) {
        Corrections beyond = new Corrections();
        beyond.take(this, 1, open, restatesEarlier);
        beyond.take(other, -1, open, restatesEarlier);
        return beyond;
    }

    private void take(Corrections other, long times, LocalDate open, boolean restatesEarlier) {
        other.days.forEach((day, parts) -> {
            for (Part part : Part.values()) {
                boolean closed = day.isBefore(open);
                Part as = closed && restatesEarlier && part != Part.TRANSIT ? Part.EARLIER : part;
                add(closed ? open : day, as, times * parts[part.ordinal()]);
            }
        });
    }

    /** The days on which anything is to be corrected. */
    Map<LocalDate, long[]> days() {
        days.values().removeIf(parts -> {
            for (long minor : parts) {
                if (minor != 0) {
                    return false;
                }
            }
            return true;
        });
        return days;
    }

    long sum() {
        long sum = 0;
        for (long[] parts : days.values()) {
            for (long minor : parts) {
                sum = Math.addExact(sum, minor);
            }
        }
        return sum;
    }
}
