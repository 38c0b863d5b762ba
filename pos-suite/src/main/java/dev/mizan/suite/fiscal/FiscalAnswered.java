// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.suite.internal.NoteFields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An authority said what became of a document.
 *
 * @param unit that issued it
 * @param document its id
 * @param answer for good
 * @param notes what was said beside it
 * @param cleared the document as the authority stamped it, where it does
 */
public record FiscalAnswered(
        FiscalUnitId unit, UUID document, Answer answer, List<FiscalNote> notes, Optional<Artefact> cleared)
        implements Fact {
    public static final FactType<FiscalAnswered> TYPE =
            new FactType<>("FiscalAnswered", 1, FiscalAnswered.class, FiscalAnswered::write, (in, version) -> read(in));

    /** An answer after which nothing is sent again. */
    public enum Answer {
        ACCEPTED,
        REJECTED
    }

    public FiscalAnswered {
        notes = List.copyOf(notes);
    }

    @Override
    public FactType<FiscalAnswered> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("unit", unit.value())
                .text("document", document.toString())
                .text("answer", answer.name())
                .list("notes", notes, NoteFields::write);
        cleared.ifPresent(it -> out.object("cleared", fields -> IssuedFields.write(it, fields)));
    }

    private static FiscalAnswered read(FieldReader in) {
        return new FiscalAnswered(
                in.parsed("unit", FiscalUnitId::new),
                in.parsed("document", UUID::fromString),
                in.parsed("answer", Answer::valueOf),
                in.list("notes", NoteFields::read),
                in.has("cleared") ? Optional.of(in.object("cleared", IssuedFields::artefact)) : Optional.empty());
    }
}
