// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.StandardPostponed;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Where each unit's chain stands, and the documents that are not settled. What is settled is read back from the log. */
public final class FiscalFold implements Fold {
    private static final Comparator<OpenDocument> BY_AGE =
            Comparator.comparing(OpenDocument::issuedAt).thenComparing(OpenDocument::counter);

    private final Map<String, Chain> chains = new TreeMap<>();
    private final Map<UUID, OpenDocument> open = new LinkedHashMap<>();
    private final Map<DocumentId, FiscalUnitId> owed = new LinkedHashMap<>();
    private final Map<DocumentId, StandardPostponed> postponed = new LinkedHashMap<>();

    /**
     * A chain, and how many batches its stream holds.
     *
     * @param position of the last of them
     */
    private record Chain(ChainHead head, long batches, long position) {}

    /** Nothing was issued yet. */
    public FiscalFold() {}

    /** Where a chain stands. */
    ChainHead head(FiscalUnitId unit) {
        Chain chain = chains.get(unit.value());
        return chain == null ? ChainHead.start(unit) : chain.head;
    }

    /** How many batches of a unit's stream were read. */
    long batches(FiscalUnitId unit) {
        Chain chain = chains.get(unit.value());
        return chain == null ? 0 : chain.batches;
    }

    /** Documents that wait for an answer, or for a person, the oldest first. */
    List<OpenDocument> open(boolean rejected) {
        return open.values().stream()
                .filter(it -> it.isRejected() == rejected)
                .sorted(BY_AGE)
                .toList();
    }

    /** A document that is not settled. */
    Optional<OpenDocument> find(UUID id) {
        return Optional.ofNullable(open.get(id));
    }

    /** Sales that owe their documents, in the order in which they were made. */
    List<DocumentId> owed(FiscalUnitId unit) {
        return owed.entrySet().stream()
                .filter(it -> it.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Sales that have a simplified invoice until a full one can be cleared, in the order in which they were made. */
    Map<DocumentId, StandardPostponed> postponed(FiscalUnitId unit) {
        Map<DocumentId, StandardPostponed> own = new LinkedHashMap<>(postponed);
        own.values().removeIf(it -> !it.unit().equals(unit));
        return own;
    }

    @Override
    public String name() {
        return "fiscal";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(
                FiscalDocumentIssued.TYPE,
                FiscalDocumentOwed.TYPE,
                FiscalAnswered.TYPE,
                FiscalDebtSettled.TYPE,
                StandardPostponed.TYPE,
                MadeStandard.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof FiscalDocumentIssued issued) {
            issued(issued, recorded);
        } else if (fact instanceof FiscalDocumentOwed debt) {
            owed.put(recorded.document(), debt.unit());
        } else if (fact instanceof FiscalDebtSettled settled) {
            owed.remove(settled.sale());
        } else if (fact instanceof FiscalAnswered answered) {
            answered(answered);
        } else if (fact instanceof StandardPostponed later) {
            postponed.put(recorded.document(), later);
        } else if (fact instanceof MadeStandard made) {
            postponed.remove(made.sale());
        }
    }

    private void issued(FiscalDocumentIssued issued, Recorded recorded) {
        FiscalUnitId unit = issued.head().unit();
        Chain before = chains.getOrDefault(unit.value(), new Chain(ChainHead.start(unit), 0, 0));
        long position = recorded.receipt().position();
        long batches = before.position == position ? before.batches : before.batches + 1;
        chains.put(unit.value(), new Chain(issued.head(), batches, position));
        issued.cause().ifPresent(cause -> open.remove(cause.rejected()));
        if (issued.reported()) {
            UUID id = issued.document().id();
            Instant at = issued.document().issuedAt();
            long counter = issued.document().stamp().counter();
            open.put(id, new OpenDocument(unit, id, recorded.document(), counter, at, List.of()));
        }
    }

    private void answered(FiscalAnswered answered) {
        switch (answered.answer()) {
            case ACCEPTED -> open.remove(answered.document());
            case REJECTED ->
                open.computeIfPresent(answered.document(), (id, document) -> document.rejectedFor(answered.notes()));
        }
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void write(FieldWriter out) {
        List<OpenDocument> sorted = new ArrayList<>(open.values());
        sorted.sort(BY_AGE.thenComparing(OpenDocument::id));
        out.list(
                        "chains",
                        chains.values(),
                        (chain, fields) -> fields.object("head", head -> IssuedFields.write(chain.head, head))
                                .number("batches", chain.batches)
                                .number("position", chain.position))
                .list("open", sorted, OpenDocument::write)
                .list(
                        "owed",
                        owed.entrySet(),
                        (debt, fields) -> fields.text("sale", debt.getKey().toString())
                                .text("unit", debt.getValue().value()))
                .list("postponed", postponed.entrySet(), (later, fields) -> {
                    fields.text("sale", later.getKey().toString());
                    later.getValue().write(fields);
                });
    }

    @Override
    public void read(FieldReader in) {
        chains.clear();
        open.clear();
        owed.clear();
        postponed.clear();
        in.list(
                        "chains",
                        fields -> new Chain(
                                fields.object("head", IssuedFields::head),
                                fields.number("batches"),
                                fields.number("position")))
                .forEach(chain -> chains.put(chain.head.unit().value(), chain));
        in.list("open", OpenDocument::read).forEach(it -> open.put(it.id(), it));
        in.list(
                "owed",
                fields -> owed.put(fields.parsed("sale", DocumentId::of), fields.parsed("unit", FiscalUnitId::new)));
        in.list(
                "postponed",
                fields -> postponed.put(fields.parsed("sale", DocumentId::of), StandardPostponed.read(fields)));
    }
}
