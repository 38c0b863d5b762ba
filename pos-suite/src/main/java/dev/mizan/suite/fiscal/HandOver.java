// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What of a sale's tax documents may leave the house, and how they read after their authority has spoken. */
record HandOver(FiscalDesk desk, Reading reading) {
    /** The stream of the answer that brought a document back cleared. */
    static StreamKey cleared(UUID document) {
        return StreamKey.of("cleared", document);
    }

    /** The stream of the document that took a rejected one's place. */
    static StreamKey repaired(UUID rejected) {
        return StreamKey.of("repaired", rejected);
    }

    Outcome<List<Issued>> of(DocumentId sale) {
        List<Issued> all = new ArrayList<>();
        for (FiscalDocumentIssued written :
                issued(reading.document(sale).stream().toList())) {
            FiscalDocumentIssued last = latest(written);
            Issued document = last.document();
            if (document.state() == FiscalState.PENDING) {
                if (reading.state(FiscalFold.class).find(document.id()).isPresent()) {
                    return Outcome.refused(
                            FiscalFlowReason.NOT_CLEARED,
                            "document",
                            document.stamp().number());
                }
                document = asCleared(last);
            }
            all.add(document);
        }
        return Outcome.done(List.copyOf(all));
    }

    private FiscalDocumentIssued latest(FiscalDocumentIssued written) {
        FiscalDocumentIssued last = written;
        while (true) {
            UUID id = last.document().id();
            Optional<FiscalDocumentIssued> next = issued(reading.stream(repaired(id))).stream()
                    .filter(it ->
                            it.cause().filter(why -> why.rejected().equals(id)).isPresent())
                    .findFirst();
            if (next.isEmpty()) {
                return last;
            }
            last = next.get();
        }
    }

    /** An authority that gives nothing back has cleared the bytes that it was sent. */
    private Issued asCleared(FiscalDocumentIssued issued) {
        Issued document = issued.document();
        Artefact back = reading.stream(cleared(document.id())).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(FiscalAnswered.class::isInstance)
                .map(FiscalAnswered.class::cast)
                .filter(it -> it.document().equals(document.id()))
                .flatMap(it -> it.cleared().stream())
                .findFirst()
                .orElse(document.artefact());
        return desk.unit(issued.head().unit())
                .map(unit -> unit.regime().cleared(document, back))
                .orElseThrow();
    }

    private static List<FiscalDocumentIssued> issued(List<Recorded> batches) {
        List<FiscalDocumentIssued> all = new ArrayList<>();
        for (Recorded batch : batches) {
            for (Fact fact : batch.facts()) {
                if (fact instanceof FiscalDocumentIssued one) {
                    all.add(one);
                }
            }
        }
        return all;
    }
}
