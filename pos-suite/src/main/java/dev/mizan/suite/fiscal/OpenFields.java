// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import java.util.UUID;

/** How an open document stands in a snapshot. */
final class OpenFields {
    private OpenFields() {}

    static void write(OpenDocument it, FieldWriter out) {
        out.text("unit", it.unit().value())
                .text("id", it.id().toString())
                .text("place", it.place().toString())
                .number("counter", it.counter())
                .instant("issuedAt", it.issuedAt())
                .list("rejected", it.rejected(), IssuedFields::write);
    }

    static OpenDocument read(FieldReader in) {
        return new OpenDocument(
                in.parsed("unit", FiscalUnitId::new),
                in.parsed("id", UUID::fromString),
                in.parsed("place", DocumentId::of),
                in.number("counter"),
                in.instant("issuedAt"),
                in.list("rejected", IssuedFields::note));
    }
}
