// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.standard;

import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Supply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a full invoice says of the receipts whose place it takes. */
public final class SummaryTerms {
    /** A thousand characters hold these (BR-KSA-F-06). */
    private static final int NUMBERS_A_NOTE = 30;

    private SummaryTerms() {}

    /** From the first tax point to the last. */
    public static Supply supplied(List<MadeStandard> made) {
        List<LocalDate> days =
                made.stream().map(MadeStandard::supplied).sorted().toList();
        return made.size() == 1
                ? Supply.on(days.get(0))
                : new Supply(days.get(0), Optional.of(days.get(days.size() - 1)));
    }

    /** An invoice refers to no other in EN 16931 or UBL of ZATCA but by a note of it. */
    public static FiscalTerms noting(FiscalTerms terms, String words, List<DocumentReference> of) {
        List<String> notes = new ArrayList<>();
        for (int from = 0; from < of.size(); from += NUMBERS_A_NOTE) {
            notes.add(words
                    + of.subList(from, Math.min(of.size(), from + NUMBERS_A_NOTE)).stream()
                            .map(DocumentReference::number)
                            .collect(Collectors.joining(", ", ": ", "")));
        }
        return new FiscalTerms(terms.payments(), terms.due(), terms.paymentTerms(), "", "", "", notes);
    }
}
