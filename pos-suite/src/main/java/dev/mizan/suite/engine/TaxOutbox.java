// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.tax.TaxDocument;
import dev.mizan.spi.tax.TaxEngine;
import dev.mizan.suite.engine.TaxDocumentAnswered.Answer;
import dev.mizan.suite.fiscal.OutboxRound;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells a tax engine of a shop's sales and returns, the oldest first and each once, and writes what became of them. A host
 * calls {@link #turn} from a thread of its own, now and then; it blocks as long as the network takes. Nothing is kept but in
 * the log: after a restart, and after an answer that never came, a document is asked about before it is sent. Safe for use
 * by many threads, which take turns.
 */
public final class TaxOutbox {
    private static final Duration WAIT = Duration.ofSeconds(15);

    private final TaxEngine engine;
    private final Flows flows;
    private final Workplace office;
    private final Env env;
    private final Set<String> doubtful = new HashSet<>();
    private Instant paused = Instant.MIN;
    private Optional<FiscalNote> trouble = Optional.empty();

    TaxOutbox(TaxEngine engine, Flows flows, Workplace office, Env env) {
        this.engine = engine;
        this.flows = flows;
        this.office = office;
        this.env = env;
        waiting().forEach(it -> doubtful.add(it.id()));
    }

    /** Sends and asks what is due; the first document that is not settled ends the turn, so that none overtakes another. */
    public synchronized OutboxRound turn() {
        int taken = 0;
        int rejected = 0;
        List<OpenTaxDocument> open = waiting();
        for (OpenTaxDocument document : open) {
            if (env.now().isBefore(paused)) {
                break;
            }
            Submission outcome = told(document);
            if (outcome instanceof Submission.Rejected no) {
                rejected += settled(document, Answer.REJECTED, no.notes());
            } else if (outcome instanceof Submission.Accepted || outcome instanceof Submission.Warned) {
                taken += settled(
                        document,
                        Answer.TAKEN,
                        outcome instanceof Submission.Warned warned ? warned.notes() : List.of());
            }
        }
        int left = open.size() - taken - rejected;
        return new OutboxRound(
                taken,
                rejected,
                left,
                0,
                left == 0
                        ? Optional.empty()
                        : Optional.of(
                                paused.isAfter(env.now()) ? paused : env.now().plus(WAIT)));
    }

    private Submission told(OpenTaxDocument document) {
        if (doubtful.contains(document.id())) {
            Submission answer = asked(() -> engine.query(document.id()));
            boolean neverSeen = answer instanceof Submission.RetryAfter later
                    && later.after().isZero();
            if (!neverSeen) {
                return waitedFor(answer);
            }
            doubtful.remove(document.id());
        }
        TaxDocument telling = flows.look(office, reading -> Telling.of(reading, document));
        Submission answer = asked(() -> engine.commit(telling));
        if (answer instanceof Submission.Unknown) {
            doubtful.add(document.id());
        }
        return waitedFor(answer);
    }

    /** An engine that throws has given no answer. */
    private static Submission asked(Supplier<Submission> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return new Submission.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private Submission waitedFor(Submission answer) {
        if (answer instanceof Submission.RetryAfter later) {
            paused = env.now().plus(later.after().compareTo(WAIT) < 0 ? WAIT : later.after());
            trouble = Optional.of(later.why());
        } else if (answer instanceof Submission.Unknown lost) {
            paused = env.now().plus(WAIT);
            trouble = Optional.of(new FiscalNote("unknown", lost.why()));
        } else {
            trouble = Optional.empty();
        }
        return answer;
    }

    /** What can not be written is asked again: the log then still holds the document as open. */
    private int settled(OpenTaxDocument document, Answer answer, List<FiscalNote> notes) {
        doubtful.add(document.id());
        boolean written = flows.run(office, new RecordTaxAnswer(new TaxDocumentAnswered(document.id(), answer, notes)))
                .isDone();
        if (written) {
            doubtful.remove(document.id());
        }
        return written ? 1 : 0;
    }

    private List<OpenTaxDocument> open(boolean rejected) {
        return flows.look(
                office, reading -> reading.state(TaxDocumentsFold.class).open(rejected));
    }

    /** Documents that the engine was not told of yet, the oldest first. */
    public List<OpenTaxDocument> waiting() {
        return open(false);
    }

    /** Documents that the engine rejected, for a person, the oldest first. */
    public List<OpenTaxDocument> rejected() {
        return open(true);
    }

    /** Tells of a rejected document again, once what it was rejected for is mended. */
    public Outcome<TaxDocumentAnswered> again(String document) {
        return flows.run(office, new RecordTaxAnswer(new TaxDocumentAnswered(document, Answer.TELL_AGAIN, List.of())));
    }

    /** What kept the last call from being settled; for a health page. */
    public synchronized Optional<FiscalNote> trouble() {
        return trouble;
    }
}
