// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.fiscal.phase.Phases;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.internal.Watchdog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** One unit with the regime that stamps for it. */
final class FiscalUnit implements AutoCloseable {
    private final FiscalUnitId id;
    private final FiscalRegime regime;
    private final Watchdog watchdog;
    private final Phases phases;
    private volatile Instant offlineUntil = Instant.MIN;

    FiscalUnit(FiscalUnitId id, FiscalRegime regime) {
        this.id = id;
        this.regime = regime;
        this.watchdog = new Watchdog(
                "fiscal-" + regime.id(),
                1,
                regime.capabilities().patience(),
                detail -> new Refused<>(FiscalReason.UNAVAILABLE, Map.of("regime", regime.id(), "detail", detail)));
        this.phases = new Phases(regime, watchdog::call);
    }

    /** What its regime hears of sales before they are complete. */
    Phases phases() {
        return phases;
    }

    /** Its authority can not be reached before then, as far as is known. */
    void offlineUntil(Instant until) {
        offlineUntil = until;
    }

    /** Whether a document that must be cleared first would have to wait now. */
    boolean isOffline(Instant now) {
        return now.isBefore(offlineUntil) && regime.capabilities().has(FiscalFeature.CLEARANCE);
    }

    FiscalUnitId id() {
        return id;
    }

    FiscalRegime regime() {
        return regime;
    }

    /** Facts, and the stream that they append to at the version on which they rest. */
    record Stamped(List<FiscalDocumentIssued> facts, Expected key) {}

    /**
     * Stamps documents one after the other. The chain goes on from the stream as it stands in the store; where another
     * writer came between, the flow's next attempt reads again, and no number is lost.
     */
    Outcome<Stamped> stamp(
            Reading reading, List<FiscalDocument> documents, Optional<FiscalDocumentIssued.Cause> cause) {
        return stamp(reading, documents, cause, false);
    }

    /**
     * The same.
     *
     * @param rung whether they are of what the unit's till sells now, which its regime may have heard of
     */
    Outcome<Stamped> stamp(
            Reading reading, List<FiscalDocument> documents, Optional<FiscalDocumentIssued.Cause> cause, boolean rung) {
        Expected key = reading.expected(StreamKey.of("fiscal", id));
        ChainHead head = head(reading, key);
        List<FiscalDocumentIssued> facts = new ArrayList<>();
        for (FiscalDocument document : documents) {
            ChainHead last = head;
            Outcome<FiscalResult> made =
                    phases.finish(document, rung, token -> watchdog.call(() -> regime.finish(document, last, token)));
            if (!(made instanceof Outcome.Done<FiscalResult> done)) {
                return made.then(never -> Outcome.done(new Stamped(facts, key)));
            }
            head = done.value().head();
            facts.add(fact(document, done.value(), cause));
        }
        return Outcome.done(new Stamped(List.copyOf(facts), key));
    }

    /**
     * The next place of the chain for something that is no sale. No authority is told of it; the export has it.
     */
    Outcome<Stamped> serve(
            Reading reading,
            UUID document,
            FiscalKind kind,
            OffsetDateTime at,
            BiFunction<FiscalRegime, ChainHead, Outcome<FiscalResult>> service) {
        Expected key = reading.expected(StreamKey.of("fiscal", id));
        ChainHead last = head(reading, key);
        return watchdog.call(() -> service.apply(regime, last)).map(made -> {
            Issued issued =
                    new Issued(document, kind, true, at.toInstant(), made.state(), made.stamp(), made.artefact());
            return new Stamped(
                    List.of(new FiscalDocumentIssued(regime.id(), false, issued, made.head(), Optional.empty())), key);
        });
    }

    private ChainHead head(Reading reading, Expected key) {
        FiscalFold fold = reading.state(FiscalFold.class);
        if (key.version() == fold.batches(id)) {
            return fold.head(id);
        }
        List<FiscalDocumentIssued> last = reading.last(key).facts().stream()
                .filter(FiscalDocumentIssued.class::isInstance)
                .map(FiscalDocumentIssued.class::cast)
                .toList();
        return last.get(last.size() - 1).head();
    }

    private FiscalDocumentIssued fact(
            FiscalDocument document, FiscalResult made, Optional<FiscalDocumentIssued.Cause> cause) {
        Issued issued = new Issued(
                document.head().id(),
                document.head().kind(),
                document.simplified(),
                document.head().issuedAt().toInstant(),
                made.state(),
                made.stamp(),
                made.artefact());
        boolean reported = regime.capabilities().has(FiscalFeature.REPORTING)
                || regime.capabilities().has(FiscalFeature.CLEARANCE);
        return new FiscalDocumentIssued(regime.id(), reported, issued, made.head(), cause);
    }

    @Override
    public void close() {
        watchdog.close();
        regime.close();
    }
}
