// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalEvent;
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
import dev.mizan.spi.value.Period;
import dev.mizan.testkit.fake.FakeRegime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A {@link FakeRegime} with one flaw: what the contract of fiscal regimes is tested with. */
public final class FlawedRegime implements FiscalRegime {
    private final FakeRegime right = FakeRegime.working();
    private final FiscalFlaw flaw;
    private final AtomicLong stamps = new AtomicLong();
    private final AtomicReference<String> last = new AtomicReference<>("");

    /** One with this flaw. */
    public FlawedRegime(FiscalFlaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public String id() {
        return flaw == FiscalFlaw.HAS_A_LONG_NAME ? "A regime" : right.id();
    }

    @Override
    public FiscalCapabilities capabilities() {
        FiscalCapabilities claims = right.capabilities();
        if (flaw != FiscalFlaw.WAITS_FOR_NOTHING) {
            return claims;
        }
        Set<FiscalFeature> fewer = EnumSet.copyOf(claims.features());
        fewer.remove(FiscalFeature.CLEARANCE);
        return new FiscalCapabilities(fewer, claims.onFailure(), claims.patience(), claims.deadline(), claims.batch());
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        boolean missing =
                flaw == FiscalFlaw.TAKES_NO_DEBIT_NOTES && document.head().kind() == FiscalKind.DEBIT_NOTE
                        || flaw == FiscalFlaw.CALLS_TRAINING_MISSING && document.training();
        return missing
                ? Outcome.refused(
                        FiscalReason.MISSING, "document", document.head().number(), "field", "x", "rule", "x")
                : right.finish(document, head, token).map(made -> flawed(made, stamps.incrementAndGet()));
    }

    private FiscalResult flawed(FiscalResult made, long stamp) {
        FiscalStamp right = made.stamp();
        String before = last.getAndSet(right.hash());
        return switch (flaw) {
            case STAMPS_BY_CHANCE -> with(made, right.counter(), right.previous(), right.hash() + stamp);
            case STAMPS_BY_THREAD ->
                with(
                        made,
                        right.counter(),
                        right.previous(),
                        right.hash() + Thread.currentThread().getName());
            case SKIPS_A_NUMBER ->
                with(
                        made,
                        right.counter() > 40 ? right.counter() + 1 : right.counter(),
                        right.previous(),
                        right.hash());
            case COUNTS_BY_ITSELF -> with(made, stamp, right.previous(), right.hash());
            case FORGETS_WHO_WAS_BEFORE -> with(made, right.counter(), "", right.hash());
            case REMEMBERS_THE_LAST -> with(made, right.counter(), before, right.hash());
            case HASHES_THE_PLACE_ALONE -> with(made, right.counter(), right.previous(), "at " + right.counter());
            case HAS_ONE_FILE_NAME ->
                new FiscalResult(
                        made.state(),
                        right,
                        Artefact.text(
                                "document.txt", "text/plain", made.artefact().text()),
                        made.head(),
                        made.printed(),
                        made.warnings());
            default -> made;
        };
    }

    private static FiscalResult with(FiscalResult made, long counter, String previous, String hash) {
        FiscalStamp right = made.stamp();
        FiscalStamp wrong = new FiscalStamp(
                right.number(), counter, previous, hash, right.signature(), right.certificate(), right.qr());
        return new FiscalResult(made.state(), wrong, made.artefact(), made.head(), made.printed(), made.warnings());
    }

    @Override
    public List<Submission> submit(List<Issued> documents) {
        List<Submission> outcomes = right.submit(documents);
        return flaw == FiscalFlaw.ANSWERS_THE_FIRST_ALONE && !outcomes.isEmpty() ? outcomes.subList(0, 1) : outcomes;
    }

    @Override
    public Submission query(Issued document) {
        return flaw == FiscalFlaw.FORGETS_DELIVERIES ? new Submission.Unknown("forgotten") : right.query(document);
    }

    @Override
    public Issued cleared(Issued document, Artefact returned) {
        return right.cleared(document, returned);
    }

    @Override
    public Outcome<FiscalResult> close(Closing closing, ChainHead head) {
        return flaw == FiscalFlaw.CLOSES_UNASKED ? made(head) : right.close(closing, head);
    }

    @Override
    public Outcome<FiscalResult> record(FiscalEvent event, ChainHead head) {
        return flaw == FiscalFlaw.RECORDS_UNASKED ? made(head) : right.record(event, head);
    }

    /** A document that nobody asked for. */
    private static Outcome<FiscalResult> made(ChainHead head) {
        long counter = head.counter() + 1;
        return Outcome.done(new FiscalResult(
                FiscalState.STAMPED,
                new FiscalStamp("X" + counter, counter, head.link(), "x", "", "", ""),
                Artefact.text("x.txt", "text/plain", "x"),
                head.next("x"),
                List.of(),
                List.of()));
    }

    @Override
    public Outcome<Artefact> export(Period period, Iterable<Issued> documents) {
        return flaw == FiscalFlaw.EXPORTS_UNASKED
                ? Outcome.done(Artefact.text("x.txt", "text/plain", "x"))
                : right.export(period, documents);
    }

    @Override
    public List<FiscalNote> health() {
        return flaw == FiscalFlaw.IS_ALWAYS_ILL ? List.of(new FiscalNote("ill", "always")) : right.health();
    }

    @Override
    public void close() {
        right.close();
    }
}
