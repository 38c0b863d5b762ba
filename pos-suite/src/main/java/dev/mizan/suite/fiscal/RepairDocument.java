// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a corrected document in the place of a rejected one, under the next counter of its unit and with the cause. The
 * sale and the books are not touched.
 */
record RepairDocument(FiscalDesk desk, UUID rejected, FiscalDocument corrected) implements Flow<FiscalDocumentIssued> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        OpenDocument open = reading.state(FiscalFold.class)
                .find(rejected)
                .filter(OpenDocument::isRejected)
                .orElse(null);
        if (open == null) {
            return Outcome.refused(FiscalFlowReason.NOT_REJECTED, "document", rejected);
        }
        FiscalDocumentIssued.Cause cause = new FiscalDocumentIssued.Cause(rejected, open.rejected());
        return desk.unit(open.unit())
                .then(unit -> unit.stamp(reading, List.of(corrected), Optional.of(cause)))
                .map(made -> Decision.of(reading.times(), made.facts())
                        .withKeys(List.of(made.key(), reading.expected(HandOver.repaired(rejected)))));
    }

    @Override
    public FiscalDocumentIssued answer(Recorded recorded) {
        return recorded.fact(FiscalDocumentIssued.class)
                .orElseThrow(() -> new IllegalArgumentException("no document: " + recorded.document()));
    }
}
