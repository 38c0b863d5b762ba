// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.suite.Extension;
import dev.mizan.suite.fiscal.phase.Ringing;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.StandardPostponed;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.selfbill.SelfBilled;
import dev.mizan.suite.selfbill.SelfBillingAgreed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Stamps the tax documents of a shop. Its {@link #extension} is given to the shop before it is opened: from then on every
 * sale and return at a till with a fiscal unit has its documents in its own batch, or is refused, or is marked as owing
 * them, as the regime's capability says. What must be reported goes out by an {@link Outbox}. Close it after the shop.
 */
public final class FiscalDesk implements AutoCloseable {
    private final Map<String, FiscalUnit> units = new TreeMap<>();
    private final FiscalPapers papers;
    private final WhenOffline whenOffline;

    /**
     * A desk.
     *
     * @param regimes opened by the host, one for each unit
     * @param papers which documents an occasion needs
     */
    public FiscalDesk(Map<FiscalUnitId, FiscalRegime> regimes, FiscalPapers papers) {
        this(regimes, papers, WhenOffline.PENDING);
    }

    /**
     * A desk with another answer to a full invoice that can not be cleared.
     *
     * @param regimes opened by the host, one for each unit
     * @param papers which documents an occasion needs
     * @param whenOffline what becomes of the sale then
     */
    public FiscalDesk(Map<FiscalUnitId, FiscalRegime> regimes, FiscalPapers papers, WhenOffline whenOffline) {
        regimes.forEach((unit, regime) -> units.put(unit.value(), new FiscalUnit(unit, regime)));
        this.papers = papers;
        this.whenOffline = whenOffline;
    }

    /**
     * Says until when a unit's authority can not be reached: {@link Instant#MAX} for until it is told again, {@link
     * Instant#MIN} for that it is there. An {@link Outbox} says so too, by what becomes of its deliveries.
     */
    public Outcome<Instant> offlineUntil(FiscalUnitId id, Instant until) {
        return unit(id).map(unit -> {
            unit.offlineUntil(until);
            return until;
        });
    }

    /**
     * Where the till of a unit tells of each basket while it grows, for a regime that wants to hear of it ({@link
     * dev.mizan.spi.fiscal.regime.FiscalFeature#TWO_PHASE}); for any other it does nothing.
     *
     * @param telling runs what waits for the device, one after the other: a thread beside the till's own
     * @param env whose clock says when a basket was begun, in the unit's legal zone
     */
    public Outcome<Ringing> ringing(FiscalUnitId id, Executor telling, Env env, ZoneId zone) {
        return unit(id).map(unit -> new Ringing(unit.phases(), telling, env, zone));
    }

    /** What the shop is opened with; fresh for each opening. */
    public Extension extension() {
        return new Extension(
                List.of(
                        FiscalDocumentIssued.TYPE,
                        FiscalDocumentOwed.TYPE,
                        FiscalDebtSettled.TYPE,
                        StandardPostponed.TYPE,
                        MadeStandard.TYPE,
                        SelfBillingAgreed.TYPE,
                        SelfBilled.TYPE,
                        FiscalAnswered.TYPE),
                List.of(new FiscalFold()),
                List.of(),
                List.of(this::accompany));
    }

    /** A document for training leaves no trace in a real chain. */
    private Outcome<Decision> accompany(Reading reading, Decision decision) {
        FiscalUnitId id = unitOf(reading, decision).orElse(null);
        if (id == null || decision.facts().stream().anyMatch(MadeStandard.class::isInstance)) {
            return Outcome.done(decision);
        }
        Occasion occasion = Occasion.of(reading, decision);
        return real(occasion).then(documents -> {
            if (documents.isEmpty()) {
                return Outcome.done(decision);
            }
            return unit(id).then(unit -> full(documents).isPresent() && unit.isOffline(reading.now())
                    ? offline(unit, reading, decision, occasion, documents)
                    : stamped(unit, reading, decision, documents));
        });
    }

    /** What is written for a supplier names its unit: an office has none. */
    private static Optional<FiscalUnitId> unitOf(Reading reading, Decision decision) {
        return decision.facts().stream()
                .filter(SelfBilled.class::isInstance)
                .map(it -> ((SelfBilled) it).unit())
                .findFirst()
                .or(() -> reading.at().path().fiscalUnit());
    }

    /** The invoice that must be cleared before it is handed over. A note may wait: what it is for is done. */
    private static Optional<FiscalDocument> full(List<FiscalDocument> documents) {
        return documents.stream()
                .filter(it -> !it.simplified() && !it.head().kind().corrects())
                .findFirst();
    }

    private Outcome<Decision> offline(
            FiscalUnit unit, Reading reading, Decision decision, Occasion occasion, List<FiscalDocument> documents) {
        return switch (whenOffline) {
            case PENDING -> stamped(unit, reading, decision, documents);
            case REFUSE -> Outcome.refused(FiscalFlowReason.NOT_CLEARED_NOW, "unit", unit.id());
            case SIMPLIFIED_NOW -> {
                if (PrepaymentPapers.isPrepaid(occasion)) {
                    yield Outcome.refused(FiscalFlowReason.NOT_CLEARED_NOW, "unit", unit.id());
                }
                Party buyer = full(documents).flatMap(FiscalDocument::buyer).orElseThrow();
                StandardPostponed later = new StandardPostponed(unit.id(), buyer);
                yield real(occasion.with(later))
                        .then(now -> full(now).isPresent()
                                ? Outcome.refused(FiscalFlowReason.NOT_CLEARED_NOW, "unit", unit.id())
                                : stamped(unit, reading, decision.also(List.of(later)), now));
            }
        };
    }

    Outcome<List<FiscalDocument>> real(Occasion occasion) {
        return papers.documents(occasion)
                .map(all -> all.stream().filter(it -> !it.training()).toList());
    }

    private static Outcome<Decision> stamped(
            FiscalUnit unit, Reading reading, Decision decision, List<FiscalDocument> documents) {
        boolean rung =
                decision.facts().stream().anyMatch(it -> it instanceof SaleCompleted || it instanceof PrepaymentTaken);
        Outcome<FiscalUnit.Stamped> made = unit.stamp(reading, documents, Optional.empty(), rung);
        boolean marks = unit.regime().capabilities().onFailure() == OnFailure.SELL_AND_MARK;
        if (made instanceof Refused<FiscalUnit.Stamped> refused
                && refused.reason() == FiscalReason.UNAVAILABLE
                && marks) {
            String why = refused.facts().getOrDefault("detail", "");
            return Outcome.done(decision.also(List.of(new FiscalDocumentOwed(unit.id(), why))));
        }
        return made.map(it -> decision.also(it.facts(), it.key()));
    }

    /** A unit of this desk. */
    Outcome<FiscalUnit> unit(FiscalUnitId id) {
        FiscalUnit unit = units.get(id.value());
        return unit == null ? Outcome.refused(FiscalFlowReason.NO_REGIME, "unit", id) : Outcome.done(unit);
    }

    Collection<FiscalUnit> units() {
        return units.values();
    }

    /** What a person should look at, by unit. */
    public Map<FiscalUnitId, List<FiscalNote>> health() {
        Map<FiscalUnitId, List<FiscalNote>> notes = new java.util.LinkedHashMap<>();
        units.values().forEach(unit -> notes.put(unit.id(), unit.regime().health()));
        return notes;
    }

    /** Lets go of all regimes. */
    @Override
    public void close() {
        units.values().forEach(FiscalUnit::close);
    }
}
