// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.internal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.FiscalNote;

/** How what an authority or an engine said is written. */
public final class NoteFields {
    private NoteFields() {}

    /** Writes a note as fields of its own. */
    public static void write(FiscalNote note, FieldWriter out) {
        out.text("code", note.code()).text("text", note.text());
    }

    /** Reads what {@link #write} wrote. */
    public static FiscalNote read(FieldReader in) {
        return new FiscalNote(in.text("code"), in.text("text"));
    }
}
