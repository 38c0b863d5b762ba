// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import java.util.function.Function;

/** Which specification a document is written by. */
enum Profile {
    /** Peppol BIS Billing 3, after EN 16931. */
    BIS("peppol", BisRules::check, BisDocument::of),
    /** PINT AE, of the United Arab Emirates. */
    PINT_AE("pint-ae", PintRules::check, PintDocument::of);

    private final String id;
    private final Function<FiscalDocument, Outcome<FiscalDocument>> rules;
    private final Function<FiscalDocument, byte[]> writer;

    Profile(
            String id,
            Function<FiscalDocument, Outcome<FiscalDocument>> rules,
            Function<FiscalDocument, byte[]> writer) {
        this.id = id;
        this.rules = rules;
        this.writer = writer;
    }

    /** Part of what is written; it never changes. */
    String id() {
        return id;
    }

    /** What the specification asks for beyond a sound document; refused by rule. */
    Outcome<FiscalDocument> check(FiscalDocument document) {
        return rules.apply(document);
    }

    byte[] write(FiscalDocument document) {
        return writer.apply(document);
    }
}
