// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a flow may look at while it decides: resident state, the log, the outside world, and where it is run. */
public final class Reading {
    private final Folds folds;
    private final Log log;
    private final Env env;
    private final Workplace at;
    private final BatchId key;
    private final Instant now;
    private final Times times;

    Reading(Folds folds, Log log, Env env, Workplace at, BatchId key) {
        this.folds = folds;
        this.log = log;
        this.env = env;
        this.at = at;
        this.key = key;
        this.now = env.now().truncatedTo(ChronoUnit.MICROS);
        this.times = at.day().times(now, now);
    }

    private Reading(Reading of, Times times) {
        this.folds = of.folds;
        this.log = of.log;
        this.env = of.env;
        this.at = of.at;
        this.key = of.key;
        this.now = of.now;
        this.times = times;
    }

    /** The same for something that happened at other times than now, and is told only now. */
    public Reading as(Times happened) {
        return new Reading(this, happened);
    }

    /** The resident state of this kind. */
    public <F extends Fold> F state(Class<F> type) {
        return folds.state(type);
    }

    /** Where, and by whom, the flow is run. */
    public Workplace at() {
        return at;
    }

    /** The key of the batch that is being decided; ids of what is in it are derived from it. */
    public BatchId key() {
        return key;
    }

    /** The present instant, the same during one decision. */
    public Instant now() {
        return now;
    }

    /** The four times of what is decided: now, unless it is told late. */
    public Times times() {
        return times;
    }

    /** The outside world. */
    public Env env() {
        return env;
    }

    /** A stream at the version where it stands, for a key or a guard. */
    public Expected expected(StreamKey stream) {
        return new Expected(stream, log.version(stream));
    }

    /** The last batch of a stream that holds this many. */
    public Recorded last(Expected stream) {
        return log.last(stream);
    }

    /** All batches of a short stream. */
    public List<Recorded> stream(StreamKey stream) {
        return log.stream(stream);
    }

    /** All that was written, from the first batch on; for the rare flow that state can not answer. */
    public void all(Consumer<Recorded> reader) {
        log.after(0, reader);
    }

    /** What was written after a position; for a flow that has read the log up to there before. */
    public void after(long position, Consumer<Recorded> reader) {
        log.after(position, reader);
    }

    /** A document, read back by its place in the log. */
    public Optional<Recorded> document(DocumentId id) {
        return log.document(id);
    }

    /** What was written under a key, if anything was. */
    public Optional<Recorded> written(BatchId earlier) {
        return log.written(earlier);
    }
}
