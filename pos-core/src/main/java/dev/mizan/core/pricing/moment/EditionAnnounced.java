// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDateTime;

/**
 * An edition of the books will hold from a moment on; its changes come apart from this. A till that has this and not the
 * changes at that moment is stale.
 *
 * @param due which, and when
 */
public record EditionAnnounced(Due due) implements Fact {
    public static final FactType<EditionAnnounced> TYPE = new FactType<>(
            "EditionAnnounced", 1, EditionAnnounced.class, EditionAnnounced::write, EditionAnnounced::read);

    @Override
    public FactType<EditionAnnounced> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        write(due, out);
    }

    static void write(Due due, FieldWriter out) {
        out.number("edition", due.edition())
                .text("effectiveFrom", due.effectiveFrom().toString());
    }

    private static EditionAnnounced read(FieldReader in, int version) {
        return new EditionAnnounced(read(in));
    }

    static Due read(FieldReader in) {
        return new Due(in.number("edition"), in.parsed("effectiveFrom", LocalDateTime::parse));
    }
}
