// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.outcome.Outcome;

/** What Peppol BIS Billing 3 asks for. */
final class BisRules {
    private BisRules() {}

    static Outcome<FiscalDocument> check(FiscalDocument document) {
        Party buyer = document.buyer().orElse(null);
        if (buyer == null || buyer.address().isEmpty()) {
            return missing(document, "buyer and its address", "BR-10");
        }
        if (buyer.endpoint().isEmpty() || document.seller().endpoint().isEmpty()) {
            return missing(document, "electronic address of seller and buyer", "PEPPOL-EN16931-R010");
        }
        if (document.seller().address().isEmpty()) {
            return missing(document, "seller address", "BR-08");
        }
        if (document.terms().buyerReference().isBlank()
                && document.terms().order().isBlank()) {
            return missing(document, "buyer reference or order", "PEPPOL-EN16931-R003");
        }
        boolean outside =
                document.taxes().stream().anyMatch(it -> it.treatment().category() == VatCategory.O);
        if (outside && document.seller().vat().isPresent()) {
            return misformed(document, "tax category", "O only without a VAT number", "BR-O-02");
        }
        if (document.taxes().stream()
                .anyMatch(it -> it.treatment().category().wantsReason()
                        && it.treatment().exemption().isEmpty())) {
            return missing(document, "tax exemption reason", "BR-E-10");
        }
        return document.head().is(FiscalFlag.SELF_BILLED)
                ? misformed(document, "flags", "self-billing has a profile of its own", "PEPPOL-EN16931-P0100")
                : Outcome.done(document);
    }

    static Outcome<FiscalDocument> missing(FiscalDocument document, String field, String rule) {
        return Outcome.refused(
                FiscalReason.MISSING, "document", document.head().number(), "field", field, "rule", rule);
    }

    static Outcome<FiscalDocument> misformed(FiscalDocument document, String field, String detail, String rule) {
        return Outcome.refused(
                FiscalReason.MISFORMED,
                "document",
                document.head().number(),
                "field",
                field,
                "detail",
                detail,
                "rule",
                rule);
    }
}
