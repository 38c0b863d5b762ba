// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.TillId;
import java.util.Arrays;

/**
 * How far each kind of document has been numbered at one till, in its present epoch. A number is used up by its committed document only, so a
 * refusal or a failed commit leaves no gap. Immutable.
 */
public final class Series {
    private static final DocumentKind[] KINDS = DocumentKind.values();

    private final TillId till;
    private final int epoch;
    private final long[] last;

    private Series(TillId till, int epoch, long[] last) {
        this.till = till;
        this.epoch = epoch;
        this.last = last;
    }

    /** A till that has issued nothing yet. */
    public static Series of(TillId till) {
        return new Series(till, 1, new long[KINDS.length]);
    }

    public TillId till() {
        return till;
    }

    /** The same till in an epoch: a later one starts all its numbers anew, an earlier one is over and changes nothing. */
    public Series inEpoch(int other) {
        return other > epoch ? new Series(till, other, new long[KINDS.length]) : this;
    }

    /** The number that was issued last, 0 where there is none yet. */
    public long last(DocumentKind kind) {
        return last[kind.ordinal()];
    }

    /** The number that the next document of this kind will take. */
    public DocumentNumber next(DocumentKind kind) {
        return new DocumentNumber(kind, till, epoch, Math.incrementExact(last(kind)));
    }

    /**
     * The series after a committed document; the first one of a later epoch begins that epoch.
     *
     * @throws IllegalStateException if it is not the next one of this till: the log has a gap or a repetition
     */
    public Series after(DocumentNumber issued) {
        Series present = inEpoch(issued.epoch());
        if (!issued.equals(present.next(issued.kind()))) {
            throw new IllegalStateException(
                    issued + " was issued where " + present.next(issued.kind()) + " was to come");
        }
        long[] after = present.last.clone();
        after[issued.kind().ordinal()]++;
        return new Series(till, present.epoch, after);
    }

    /** Writes the last numbers, in the order of the kinds. */
    public void write(FieldWriter out) {
        out.text("till", till.value());
        if (epoch > 1) {
            out.number("epoch", epoch);
        }
        out.numbers("series", last);
    }

    /** Reads what {@link #write} wrote. */
    public static Series read(FieldReader in) {
        TillId till = in.parsed("till", TillId::new);
        long epoch = in.has("epoch") ? in.number("epoch") : 1;
        long[] last = in.numbers("series");
        if (epoch < 1 || epoch > Integer.MAX_VALUE) {
            throw in.wrong("epoch: " + epoch);
        }
        if (last.length > KINDS.length || Arrays.stream(last).anyMatch(number -> number < 0)) {
            throw in.wrong("series: not the numbers of " + KINDS.length + " kinds: " + Arrays.toString(last));
        }
        return new Series(till, (int) epoch, Arrays.copyOf(last, KINDS.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series
                && till.equals(series.till)
                && epoch == series.epoch
                && Arrays.equals(last, series.last);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * till.hashCode() + epoch) + Arrays.hashCode(last);
    }

    @Override
    public String toString() {
        return till + "@" + epoch + Arrays.toString(last);
    }
}
