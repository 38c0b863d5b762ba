// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * A made-up country: a document is a line of text, chained by SHA-256, and an authority that remembers what it took. It
 * fails as it is told to. The authority lives as long as the object, as the real one does while a till restarts. Safe for
 * use by many threads.
 */
public final class FakeRegime implements FiscalRegime {
    private final OnFailure onFailure;
    private final Duration patience;
    private final List<UUID> taken = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private Optional<String> broken = Optional.empty();
    private Optional<CountDownLatch> stuck = Optional.empty();
    private Function<Issued, Weather> weather = document -> Weather.FINE;

    /** How the way to the authority is for one delivery. */
    public enum Weather {
        /** It is taken and answered. */
        FINE,
        /** It is taken, and complained about. */
        WARNING,
        /** It is refused for good. */
        REJECTED,
        /** It does not get there, and that is certain. */
        BUSY,
        /** It is taken, and the answer is lost. */
        ANSWER_LOST,
        /** It is lost on the way, and nobody knows. */
        LOST,
        /** The regime itself throws. */
        BREAKS
    }

    /** One that refuses a sale, or marks it, when it can not stamp. */
    public FakeRegime(OnFailure onFailure, Duration patience) {
        this.onFailure = onFailure;
        this.patience = patience;
    }

    /** One that works. */
    public static FakeRegime working() {
        return new FakeRegime(OnFailure.REFUSE_SALE, Duration.ofSeconds(10));
    }

    /** Can not stamp from now on, for this reason. */
    public synchronized FakeRegime broken(String why) {
        broken = Optional.of(why);
        return this;
    }

    /** Hangs in its next stamp until this latch opens. */
    public synchronized FakeRegime stuckUntil(CountDownLatch latch) {
        stuck = Optional.of(latch);
        return this;
    }

    /** Works again. */
    public synchronized FakeRegime mended() {
        broken = Optional.empty();
        return this;
    }

    /** How deliveries fare from now on. */
    public synchronized FakeRegime weather(Function<Issued, Weather> next) {
        weather = next;
        return this;
    }

    /** All documents that the authority took, in the order in which it took them; one that it took twice stands twice. */
    public synchronized List<UUID> taken() {
        return List.copyOf(taken);
    }

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public FiscalCapabilities capabilities() {
        return new FiscalCapabilities(
                Set.of(FiscalFeature.CHAINED, FiscalFeature.REPORTING, FiscalFeature.CLEARANCE, FiscalFeature.QUERY),
                onFailure,
                patience,
                Optional.of(Duration.ofHours(24)),
                10);
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        if (document.training()) {
            return Outcome.refused(
                    FiscalReason.TRAINING, "document", document.head().number());
        }
        waitIfStuck();
        synchronized (this) {
            if (broken.isPresent()) {
                return Outcome.refused(FiscalReason.UNAVAILABLE, "regime", id(), "detail", broken.get());
            }
        }
        String text = head.counter() + 1 + " " + document.head().kind() + " "
                + document.head().number() + " " + document.totals().payable() + " after " + head.link();
        String hash = Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        FiscalStamp stamp = new FiscalStamp(
                document.head().number(), head.counter() + 1, head.link(), hash, "", "", "fake:" + hash);
        FiscalState state = document.simplified() ? FiscalState.STAMPED : FiscalState.PENDING;
        Artefact artefact = Artefact.text(document.head().number() + ".txt", "text/plain", text);
        return Outcome.done(
                new FiscalResult(state, stamp, artefact, head.next(hash), List.of("FAKE " + hash), List.of()));
    }

    private void waitIfStuck() {
        Optional<CountDownLatch> latch;
        synchronized (this) {
            latch = stuck;
            stuck = Optional.empty();
        }
        latch.ifPresent(it -> {
            try {
                it.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new FiscalException("interrupted", e);
            }
        });
    }

    @Override
    public synchronized List<Submission> submit(List<Issued> documents) {
        return documents.stream().map(this::deliver).toList();
    }

    private Submission deliver(Issued document) {
        return switch (weather.apply(document)) {
            case FINE -> taken(document, List.of());
            case WARNING -> taken(document, List.of(new FiscalNote("FAKE-W", "a warning")));
            case REJECTED -> new Submission.Rejected(List.of(new FiscalNote("FAKE-400", "a planted refusal")));
            case BUSY -> new Submission.RetryAfter(Duration.ofSeconds(30), new FiscalNote("FAKE-429", "busy"));
            case ANSWER_LOST -> {
                taken(document, List.of());
                yield new Submission.Unknown("the answer was lost");
            }
            case LOST -> new Submission.Unknown("it was lost");
            case BREAKS -> throw new FiscalException("a planted failure");
        };
    }

    private Submission taken(Issued document, List<FiscalNote> notes) {
        taken.add(document.id());
        known.add(document.id());
        Optional<Artefact> cleared = document.simplified()
                ? Optional.empty()
                : Optional.of(Artefact.text(
                        document.artefact().fileName(),
                        "text/plain",
                        "cleared: " + document.artefact().text()));
        return notes.isEmpty() ? new Submission.Accepted(cleared) : new Submission.Warned(cleared, notes);
    }

    @Override
    public Issued cleared(Issued document, Artefact returned) {
        return document.cleared(returned, returned.text());
    }

    @Override
    public synchronized Submission query(Issued document) {
        return known.contains(document.id())
                ? new Submission.Accepted(Optional.empty())
                : new Submission.RetryAfter(Duration.ZERO, new FiscalNote("FAKE-404", "never seen"));
    }

    @Override
    public synchronized List<FiscalNote> health() {
        return broken.map(it -> List.of(new FiscalNote("broken", it))).orElse(List.of());
    }

    @Override
    public void close() {}
}
