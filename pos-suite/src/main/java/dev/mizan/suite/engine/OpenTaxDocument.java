// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.DocumentId;
import java.util.List;

/**
 * A sale or a return that a tax engine was not told of yet, or that it rejected.
 *
 * @param place in the log
 * @param kind {@link DocumentKind#SALE} or {@link DocumentKind#RETURN}; an exchange is both
 * @param marked whether the engine could not be reached when it was priced, and the shop's own book was used
 * @param rejected why, where it was
 */
public record OpenTaxDocument(DocumentId place, DocumentKind kind, boolean marked, List<FiscalNote> rejected) {
    public OpenTaxDocument {
        rejected = List.copyOf(rejected);
    }

    /** By which the engine knows it, the same whenever it is told. */
    public String id() {
        return id(place, kind);
    }

    static String id(DocumentId place, DocumentKind kind) {
        return place + "/" + kind.letter();
    }

    /** Whether it waits for a person. */
    public boolean isRejected() {
        return !rejected.isEmpty();
    }

    OpenTaxDocument rejectedFor(List<FiscalNote> why) {
        return new OpenTaxDocument(place, kind, marked, why);
    }
}
