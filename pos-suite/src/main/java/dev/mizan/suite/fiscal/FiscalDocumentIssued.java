// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.suite.internal.NoteFields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A tax document was stamped; it stands in the batch of its sale, or alone where it was owed or repaired. So
 * do closings and events of a unit, which version 1 called invoices that nobody is told of.
 *
 * @param regime that made it
 * @param reported whether an authority is to be told of it
 * @param document itself, with its stamp and its bytes
 * @param head where the unit's chain stands after it
 * @param cause what it takes the place of
 */
public record FiscalDocumentIssued(
        String regime, boolean reported, Issued document, ChainHead head, Optional<Cause> cause) implements Fact {
    public static final FactType<FiscalDocumentIssued> TYPE = new FactType<>(
            "FiscalDocumentIssued",
            2,
            FiscalDocumentIssued.class,
            FiscalDocumentIssued::write,
            (in, version) -> read(in));

    /**
     * A document that was rejected, and why.
     *
     * @param rejected its id
     * @param notes what the authority said
     */
    public record Cause(UUID rejected, List<FiscalNote> notes) {
        public Cause {
            notes = List.copyOf(notes);
        }
    }

    @Override
    public FactType<FiscalDocumentIssued> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("regime", regime)
                .flag("reported", reported)
                .object("document", fields -> IssuedFields.write(document, fields))
                .object("head", fields -> IssuedFields.write(head, fields));
        cause.ifPresent(it -> out.object(
                "cause",
                fields -> fields.text("rejected", it.rejected.toString()).list("notes", it.notes, NoteFields::write)));
    }

    private static FiscalDocumentIssued read(FieldReader in) {
        return new FiscalDocumentIssued(
                in.text("regime"),
                in.flag("reported"),
                in.object("document", IssuedFields::document),
                in.object("head", IssuedFields::head),
                in.has("cause")
                        ? Optional.of(in.object(
                                "cause",
                                it -> new Cause(
                                        it.parsed("rejected", UUID::fromString), it.list("notes", NoteFields::read))))
                        : Optional.empty());
    }
}
