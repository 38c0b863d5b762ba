// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.suite.internal.NoteFields;
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

    /** How it stands in a snapshot. */
    void write(FieldWriter out) {
        out.text("unit", unit.value())
                .text("id", id.toString())
                .text("place", place.toString())
                .number("counter", counter)
                .instant("issuedAt", issuedAt)
                .list("rejected", rejected, NoteFields::write);
    }

    static OpenDocument read(FieldReader in) {
        return new OpenDocument(
                in.parsed("unit", FiscalUnitId::new),
                in.parsed("id", UUID::fromString),
                in.parsed("place", DocumentId::of),
                in.number("counter"),
                in.instant("issuedAt"),
                in.list("rejected", NoteFields::read));
    }
}
