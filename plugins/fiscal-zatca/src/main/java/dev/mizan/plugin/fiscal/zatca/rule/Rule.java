// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.outcome.Outcome;
import java.util.function.Predicate;

/**
 * One thing that the authority asks for.
 *
 * @param code of its rule, such as {@code BR-KSA-40}
 * @param field what a person should look at
 * @param detail how it should be; empty where it only has to be there
 * @param holds whether a document has it
 */
record Rule(String code, String field, String detail, Predicate<FiscalDocument> holds) {
    /** It must be there. */
    static Rule present(String code, String field, Predicate<FiscalDocument> holds) {
        return new Rule(code, field, "", holds);
    }

    /** It must be so. */
    static Rule formed(String code, String field, String detail, Predicate<FiscalDocument> holds) {
        return new Rule(code, field, detail, holds);
    }

    Outcome<FiscalDocument> check(FiscalDocument document) {
        if (holds.test(document)) {
            return Outcome.done(document);
        }
        String number = document.head().number();
        return detail.isEmpty()
                ? Outcome.refused(FiscalReason.MISSING, "document", number, "field", field, "rule", code)
                : Outcome.refused(
                        FiscalReason.MISFORMED, "document", number, "field", field, "detail", detail, "rule", code);
    }
}
