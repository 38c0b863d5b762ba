// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import static dev.mizan.plugin.fiscal.peppol.BisRules.misformed;
import static dev.mizan.plugin.fiscal.peppol.BisRules.missing;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.util.Set;

/** What PINT AE asks for, by the ids of its rules (specification of November 2025). */
final class PintRules {
    private static final Set<String> EMIRATES = Set.of("AUH", "DXB", "SHJ", "UAQ", "FUJ", "AJM", "RAK");
    private static final Set<VatCategory> KNOWN = Set.of(VatCategory.S, VatCategory.E, VatCategory.O, VatCategory.Z);

    private PintRules() {}

    static Outcome<FiscalDocument> check(FiscalDocument document) {
        FiscalKind kind = document.head().kind();
        if (kind != FiscalKind.INVOICE && kind != FiscalKind.CREDIT_NOTE) {
            return misformed(document, "kind", "only invoices and credit notes", "ibr-cl-01");
        }
        if (!document.head().currency().equals(Currency.AED)) {
            return misformed(document, "currency", "only AED is told without a rate of exchange", "ibr-159-ae");
        }
        if (document.head().is(FiscalFlag.SELF_BILLED) || document.head().is(FiscalFlag.EXPORT)) {
            return misformed(document, "flags", "self-billing and export have forms of their own", "ibr-152-ae");
        }
        if (!KNOWN.containsAll(
                document.taxes().stream().map(it -> it.treatment().category()).toList())) {
            return misformed(document, "tax category", "S, Z, E or O", "ibr-139-ae");
        }
        if (document.taxes().stream()
                .noneMatch(it ->
                        it.treatment().category().rated() || it.treatment().category() == VatCategory.Z)) {
            return misformed(document, "tax category", "not exempt and out of scope alone", "ibr-151-ae");
        }
        if (document.buyer().isEmpty()) {
            return missing(document, "buyer", "ibr-144-ae");
        }
        return party(document, document.seller(), "seller", "ibr-150-ae", "ibr-143-ae")
                .then(sound -> party(document, document.buyer().orElseThrow(), "buyer", "ibr-149-ae", "ibr-144-ae"));
    }

    private static Outcome<FiscalDocument> party(
            FiscalDocument document, Party party, String who, String licence, String address) {
        PostalAddress place = party.address().orElse(null);
        if (place == null || place.street().isBlank() || place.city().isBlank()) {
            return missing(document, who + " address", address);
        }
        if (place.country().equals("AE") && !EMIRATES.contains(place.province())) {
            return misformed(document, who + " emirate", place.province(), "ibr-128-ae");
        }
        if (party.endpoint().isEmpty()) {
            return missing(document, who + " electronic address", "ibr-034");
        }
        if (party.vat().filter(it -> it.value().matches("1[0-9]{12}03")).isEmpty()) {
            return misformed(document, who + " VAT number", "15 digits, 1...03", "ibr-132-ae");
        }
        return PintParty.licence(party).isEmpty()
                ? missing(document, who + " licence and who keeps its register", licence)
                : Outcome.done(document);
    }
}
