// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;

/**
 * A document was printed again, marked as a copy with a number of its own.
 *
 * @param original its place in the log
 * @param number what is printed on it
 */
public record CopyIssued(Slip slip, DocumentId original, DocumentNumber number) implements Document {
    /** How it is written. */
    public static final FactType<CopyIssued> TYPE =
            new FactType<>("CopyIssued", 1, CopyIssued.class, CopyIssued::write, CopyIssued::read);

    public CopyIssued {
        slip.of(DocumentKind.COPY);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.text("original", original.toString()).text("originalNumber", number.toString());
    }

    private static CopyIssued read(FieldReader in, int version) {
        return new CopyIssued(
                Slip.read(in), in.parsed("original", DocumentId::of), in.parsed("originalNumber", DocumentNumber::of));
    }

    @Override
    public FactType<CopyIssued> factType() {
        return TYPE;
    }
}
