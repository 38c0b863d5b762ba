// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.limit.Every;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What one stream has counted: in all, and in the newest year, month and day that it saw. A fold of the batches of its
 * stream, and of nothing else. What is used late, on a day before the newest, counts in the newest, so that no limit is
 * overspent; what is given back late does not.
 *
 * @param version how many batches of the stream it has taken in
 * @param spans one for each {@link Every}, in its order
 * @param until of a till's allowance, when it ends; the earliest end of what was taken up
 */
public record Meter(long version, List<Span> spans, Optional<Instant> until) {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Nothing was counted. */
    public static final Meter EMPTY =
            new Meter(0, Collections.nCopies(Every.values().length, new Span(BEGINNING, Usage.NONE)), Optional.empty());

    public Meter {
        spans = List.copyOf(spans);
    }

    /** What was counted from a day on, until the next of its kind begins. */
    public record Span(LocalDate start, Usage used) {
        private Span after(Move move, LocalDate begins) {
            if (begins.isAfter(start)) {
                return new Span(begins, move.usage());
            }
            boolean late = begins.isBefore(start);
            boolean back = move.usage().uses() < 0
                    || move.usage().times() < 0
                    || move.usage().amount() < 0;
            return late && back ? this : new Span(start, used.plus(move.usage()));
        }
    }

    /** What was used in the span that a day is in. */
    public Usage used(Every every, LocalDate day) {
        Span span = spans.get(every.ordinal());
        return every.start(day).isAfter(span.start()) ? Usage.NONE : span.used();
    }

    /** What was used in all. */
    public Usage used() {
        return spans.get(Every.ALWAYS.ordinal()).used();
    }

    /** As if nothing had been counted before this one batch. */
    Meter emptied() {
        return new Meter(
                version + 1,
                spans.stream().map(span -> new Span(span.start(), Usage.NONE)).toList(),
                Optional.empty());
    }

    /** As what was taken up ends: where something was left of before, no later than that. */
    Meter ending(Meter before, Optional<Instant> end) {
        boolean left = before.used().uses() < 0;
        Optional<Instant> earliest = left
                        && before.until().isPresent()
                        && end.map(before.until().get()::isBefore).orElse(true)
                ? before.until()
                : end;
        return new Meter(version, spans, earliest);
    }

    /** Whether it is an allowance that has ended. */
    boolean isOver(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }

    /** What was granted and not used, by the day that each part was granted for, the newest first. */
    List<Move> unspent(Move as) {
        List<Move> parts = new ArrayList<>();
        Usage left = unspent(Every.ALWAYS);
        Usage told = Usage.NONE;
        for (int i = spans.size() - 1; i >= 0; i--) {
            Usage part = unspent(Every.values()[i])
                    .plus(told.negated())
                    .most(Usage.NONE)
                    .least(left);
            if (!part.isNone()) {
                Span span = spans.get(i);
                parts.add(new Move(as.stream(), as.promotion(), span.start(), part, as.giveBack()));
                left = left.plus(part.negated());
                told = told.plus(part);
            }
        }
        return parts;
    }

    private Usage unspent(Every every) {
        return spans.get(every.ordinal()).used().negated().most(Usage.NONE);
    }

    /** After one batch of its stream, by what the batch counts on it. */
    public Meter after(List<Move> batch) {
        List<Span> next = new ArrayList<>(spans);
        for (Move move : batch) {
            for (Every every : Every.values()) {
                next.set(every.ordinal(), next.get(every.ordinal()).after(move, every.start(move.day())));
            }
        }
        return new Meter(version + 1, next, until);
    }

    /** Writes it as fields. */
    public void write(FieldWriter out) {
        out.number("version", version).list("spans", spans, (span, fields) -> {
            fields.date("start", span.start());
            span.used().write("used", fields);
        });
        until.ifPresent(end -> out.instant("until", end));
    }

    /** Reads what {@link #write} wrote. */
    public static Meter read(FieldReader in) {
        long version = in.number("version");
        List<Span> spans = in.list("spans", fields -> {
            LocalDate start = fields.date("start");
            return new Span(start, Usage.read("used", fields));
        });
        return new Meter(version, spans, in.has("until") ? Optional.of(in.instant("until")) : Optional.empty());
    }
}
