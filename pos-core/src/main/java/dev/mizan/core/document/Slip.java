// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * Where a document stands: its number, and the till session whose Z report counts it. Both are fixed when it is made and
 * never change. A slip that is not committed has used up nothing.
 *
 * @param session of the till, from 1
 */
public record Slip(DocumentNumber number, long session) {
    public Slip {
        if (session < 1) {
            throw new IllegalArgumentException("sessions count from 1, not " + session);
        }
    }

    /** What kind of document it is for. */
    public DocumentKind kind() {
        return number.kind();
    }

    /** The same slip, if it is for this kind; for another one it is an {@link IllegalArgumentException}. */
    public Slip of(DocumentKind kind) {
        if (kind() != kind) {
            throw new IllegalArgumentException(number + " numbers no " + kind);
        }
        return this;
    }

    /** Writes it as the fields {@code number} and {@code session}. */
    public void write(FieldWriter out) {
        out.text("number", number.toString()).number("session", session);
    }

    /** Reads what {@link #write} wrote. */
    public static Slip read(FieldReader in) {
        return new Slip(in.parsed("number", DocumentNumber::of), in.number("session"));
    }
}
