// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document that is not settled: its authority has not answered, or has rejected it.
 *
 * @param unit that issued it
 * @param id of the document
 * @param place of the batch that holds it
 * @param counter in the unit's chain
 * @param issuedAt when; the list is worked by it
 * @param rejected what the authority said where it rejected it; empty while no answer came
 */
public record OpenDocument(
        FiscalUnitId unit, UUID id, DocumentId place, long counter, Instant issuedAt, List<FiscalNote> rejected) {
    public OpenDocument {
        rejected = List.copyOf(rejected);
    }

    /** Whether a person has to look at it. */
    public boolean isRejected() {
        return !rejected.isEmpty();
    }

    OpenDocument rejectedFor(List<FiscalNote> why) {
        List<FiscalNote> said = why.isEmpty() ? List.of(new FiscalNote("rejected", "without a reason")) : why;
        return new OpenDocument(unit, id, place, counter, issuedAt, said);
    }
}
