// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Outcome;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The life of an asset in units that it produces: kilometres, receipts, hours. Immutable.
 *
 * @param total of the whole life, 1 to {@link #MOST}
 * @param used by the months that were posted, zero to {@code total}
 * @param told of months that were not posted yet, zero or more each
 */
public record UnitsLife(long total, long used, SortedMap<YearMonth, Long> told) {
    /** The longest life, and the most that a month can be told to have produced. */
    public static final long MOST = 1_000_000_000_000L;

    public UnitsLife {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
        if (total < 1 || total > MOST || used < 0 || used > total) {
            throw new IllegalArgumentException(used + " of " + total + " units");
        }
    }

    /** A whole life; refused where it is no life. */
    public static Outcome<UnitsLife> propose(long total) {
        return total < 1 || total > MOST
                ? Outcome.refused(AssetReason.NO_UNITS, "units", total, "most", MOST)
                : Outcome.done(new UnitsLife(total, 0, new TreeMap<>()));
    }

    /** What it can still produce, whatever was told of it. */
    public long left() {
        return total - used;
    }

    /** With what one month produced; what was told of it before is replaced. */
    public UnitsLife with(YearMonth month, long units) {
        SortedMap<YearMonth, Long> more = new TreeMap<>(told);
        more.put(month, units);
        return new UnitsLife(total, used, more);
    }

    /** What of a month's units is beyond the whole life, after all that was told of other months. */
    public long over(YearMonth month, long units) {
        long free = left();
        for (var other : told.entrySet()) {
            free = other.getKey().equals(month) ? free : Math.max(0, free - other.getValue());
        }
        return Math.max(0, units - free);
    }

    /** What of a month's units is within the life; zero where none were told. */
    long within(YearMonth month) {
        return Math.min(told.getOrDefault(month, 0L), left());
    }

    /** After a month was posted. */
    UnitsLife after(YearMonth month) {
        SortedMap<YearMonth, Long> rest = new TreeMap<>(told);
        rest.remove(month);
        return new UnitsLife(total, used + within(month), rest);
    }

    /** What is left of it, as a life of its own that begins now; a bug where nothing is. */
    UnitsLife rest() {
        return new UnitsLife(left(), 0, told);
    }
}
