// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalEvent;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Hands a shop's documents to their authorities, the oldest first, and writes what became of them. A host calls {@link
 * #turn} from a thread of its own, now and then; it blocks as long as the network takes. Nothing is kept but in the log:
 * after a restart every open document is asked about before it is sent again, and so is one whose answer never came. Safe
 * for use by many threads, which take turns.
 */
public final class Outbox {
    private final FiscalDesk desk;
    private final Flows flows;
    private final Workplace office;
    private final Map<String, UnitOutbox> units = new TreeMap<>();

    /**
     * For an open shop.
     *
     * @param office where answers are written from
     */
    public Outbox(FiscalDesk desk, Flows flows, Workplace office, Env env) {
        this.desk = desk;
        this.flows = flows;
        this.office = office;
        desk.units()
                .forEach(unit -> units.put(unit.id().value(), new UnitOutbox(unit, env, this::record, this::issued)));
        open(false).forEach(it -> unit(it).doubt(it.id()));
    }

    private UnitOutbox unit(OpenDocument document) {
        UnitOutbox unit = units.get(document.unit().value());
        if (unit == null) {
            throw new IllegalArgumentException("the desk has no unit " + document.unit());
        }
        return unit;
    }

    /** Ends at the devices what nobody knows any more, stamps what is owed, makes out in full what was postponed, then sends and asks what is due. */
    public synchronized OutboxRound turn() {
        desk.units().forEach(unit -> unit.phases().tidy());
        stampOwed();
        makeStandard();
        Map<String, List<OpenDocument>> byUnit = new TreeMap<>();
        open(false)
                .forEach(it -> byUnit.computeIfAbsent(it.unit().value(), unit -> new ArrayList<>())
                        .add(it));
        OutboxRound all = new OutboxRound(0, 0, 0, 0, java.util.Optional.empty());
        for (Map.Entry<String, UnitOutbox> unit : units.entrySet()) {
            all = UnitOutbox.sum(all, unit.getValue().turn(byUnit.getOrDefault(unit.getKey(), List.of())));
        }
        return all;
    }

    private void stampOwed() {
        for (FiscalUnit unit : desk.units()) {
            List<DocumentId> owed = flows.look(
                    office, reading -> reading.state(FiscalFold.class).owed(unit.id()));
            for (DocumentId sale : owed) {
                if (!flows.run(office, new StampOwed(desk, unit, sale)).isDone()) {
                    break;
                }
            }
        }
    }

    /** What can not be made out in full now stays on the list. */
    private void makeStandard() {
        for (FiscalUnit unit : desk.units()) {
            if (unit.isOffline(flows.look(office, reading -> reading.now()))) {
                continue;
            }
            flows.look(office, reading -> reading.state(FiscalFold.class).postponed(unit.id()))
                    .forEach((sale, owed) ->
                            flows.run(office, new MakeStandard(desk, List.of(sale), owed.buyer(), true)));
        }
    }

    private boolean record(List<FiscalAnswered> answers) {
        return flows.run(office, new RecordAnswers(answers)).isDone();
    }

    private Issued issued(OpenDocument open) {
        Recorded recorded = flows.log().document(open.place()).orElseThrow();
        return recorded.facts().stream()
                .filter(FiscalDocumentIssued.class::isInstance)
                .map(it -> ((FiscalDocumentIssued) it).document())
                .filter(it -> it.id().equals(open.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<OpenDocument> open(boolean rejected) {
        return flows.look(office, reading -> reading.state(FiscalFold.class).open(rejected));
    }

    /** Documents that wait for an answer, the oldest first. */
    public List<OpenDocument> waiting() {
        return open(false);
    }

    /** Documents that were rejected and wait for a person, the oldest first. */
    public List<OpenDocument> rejected() {
        return open(true);
    }

    /**
     * Issues a corrected document in the place of a rejected one.
     *
     * @param rejected id of the document
     * @param corrected under an id of its own
     */
    public Outcome<FiscalDocumentIssued> repair(UUID rejected, FiscalDocument corrected) {
        return flows.run(office, new RepairDocument(desk, rejected, corrected));
    }

    /** Sales whose buyers are owed a full invoice, since none could be cleared then; the oldest first. */
    public List<DocumentId> postponed() {
        return desk.units().stream()
                .flatMap(unit ->
                        flows
                                .look(
                                        office,
                                        reading ->
                                                reading.state(FiscalFold.class).postponed(unit.id()))
                                .keySet()
                                .stream())
                .toList();
    }

    /**
     * Credits the simplified invoice of a sale and issues a full one to a buyer who came back with a VAT number, in one
     * commit. Sale, money and books stay as they are; what had come back is in neither. The two documents are handed over by
     * the place of the answer. Refused where there is no simplified invoice, where it was done before, and where nothing is
     * left of the sale; what a regime misses of the buyer it refuses itself.
     */
    public Outcome<Recorded> makeStandard(DocumentId sale, Party buyer) {
        return flows.run(office, new MakeStandard(desk, List.of(sale), buyer, false));
    }

    /**
     * The same of several sales of one calendar month, at most 100: one note credits all their simplified invoices and names
     * each, and one summary invoice, with the first and the last day of supply, takes their place. It is stamped in the chain
     * of the first sale's unit and takes its number. Either all of them are in it or it is refused, as for one of them.
     */
    public Outcome<Recorded> makeSummary(List<DocumentId> sales, Party buyer) {
        return flows.run(office, new MakeStandard(desk, sales, buyer, false));
    }

    /**
     * Sales to a customer of which something is left under a simplified invoice, the oldest first. Reads the whole log, as the
     * one who writes invoices does once a month.
     *
     * @param days of their tax points
     */
    public List<DocumentId> receipts(CustomerId customer, Period days) {
        return flows.look(office, reading -> MakeStandard.receipts(reading, customer, days));
    }

    /**
     * Closes a period of a unit by a document in its chain: the month and the year of a register, or its first receipt. Refused
     * where the regime has no closings, and where this number was closed before.
     *
     * @param number of the closing, by which it is done once
     */
    public Outcome<FiscalDocumentIssued> close(FiscalUnitId unit, String number, Closing.Span span) {
        return flows.run(
                office,
                new ServeUnit(
                        desk,
                        unit,
                        FiscalKind.CLOSING,
                        number,
                        (regime, at, head) -> regime.close(new Closing(number, span, at), head)));
    }

    /**
     * Signs something that happened beside sales, such as a reprint, in a unit's chain. Refused where the regime keeps no log of
     * events.
     *
     * @param code of the regime's list
     * @param facts names and values; never personal data
     */
    public Outcome<FiscalDocumentIssued> record(FiscalUnitId unit, String code, Map<String, String> facts) {
        return flows.run(
                office,
                new ServeUnit(
                        desk,
                        unit,
                        FiscalKind.EVENT,
                        "",
                        (regime, at, head) -> regime.record(new FiscalEvent(code, at, facts), head)));
    }

    /**
     * What an auditor is handed: all that a unit issued in a period, closings and events included, in the order of its chain and
     * the form of its regime. Reads the whole log on the caller's thread; the till goes on. Refused where the regime has no
     * export.
     */
    public Outcome<Artefact> export(FiscalUnitId id, Period days) {
        return desk.unit(id).then(unit -> {
            List<Issued> all = new ArrayList<>();
            flows.log()
                    .after(
                            0,
                            recorded -> recorded.facts().forEach(fact -> {
                                if (fact instanceof FiscalDocumentIssued issued
                                        && issued.head().unit().equals(id)
                                        && near(days, issued.document().issuedAt())) {
                                    all.add(issued.document());
                                }
                            }));
            try {
                return unit.regime().export(days, all);
            } catch (FiscalException e) {
                return Outcome.refused(
                        FiscalReason.UNAVAILABLE,
                        "regime",
                        unit.regime().id(),
                        "detail",
                        String.valueOf(e.getMessage()));
            }
        });
    }

    /** The regime knows whose midnight counts. */
    private static boolean near(Period days, Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return days.covers(day) || days.covers(day.plusDays(1)) || days.covers(day.minusDays(1));
    }

    Occasion occasion(ZoneId zone, Recorded batch) {
        return flows.look(office, reading -> Occasion.of(reading, zone, batch));
    }

    /**
     * The documents of a sale as they may be handed over: a repaired one in the place of the rejected, a cleared one with the
     * bytes and the QR code of the authority. Refused while one waits for its clearance or was rejected.
     */
    public Outcome<List<Issued>> handOver(DocumentId sale) {
        return flows.look(office, reading -> new HandOver(desk, reading).of(sale));
    }

    /** What the authorities said last beside their answers, by unit; for a health page. */
    public Map<String, FiscalNote> troubles() {
        Map<String, FiscalNote> notes = new TreeMap<>();
        units.forEach((unit, box) -> box.trouble().ifPresent(it -> notes.put(unit, it)));
        return notes;
    }
}
