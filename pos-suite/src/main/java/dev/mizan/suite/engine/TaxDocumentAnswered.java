// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.suite.internal.NoteFields;
import java.util.List;

/**
 * A tax engine said what became of a document.
 *
 * @param document its {@link OpenTaxDocument#id}
 * @param answer for good, until a person has it told again
 * @param notes what was said beside it
 */
public record TaxDocumentAnswered(String document, Answer answer, List<FiscalNote> notes) implements Fact {
    public static final FactType<TaxDocumentAnswered> TYPE = new FactType<>(
            "TaxDocumentAnswered", 1, TaxDocumentAnswered.class, TaxDocumentAnswered::write, (in, version) -> read(in));

    /** After which nothing is sent; or that it is to be sent again. */
    public enum Answer {
        TAKEN,
        REJECTED,
        /** A person mended what it was rejected for. */
        TELL_AGAIN
    }

    public TaxDocumentAnswered {
        notes = List.copyOf(notes);
    }

    @Override
    public FactType<TaxDocumentAnswered> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("document", document).text("answer", answer.name()).list("notes", notes, NoteFields::write);
    }

    private static TaxDocumentAnswered read(FieldReader in) {
        return new TaxDocumentAnswered(
                in.text("document"), in.parsed("answer", Answer::valueOf), in.list("notes", NoteFields::read));
    }
}
