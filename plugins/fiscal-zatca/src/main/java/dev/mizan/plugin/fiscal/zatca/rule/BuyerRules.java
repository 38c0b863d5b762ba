// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;
import static dev.mizan.plugin.fiscal.zatca.rule.Rule.present;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who buys: named in a full tax invoice, and with a national id where a tax relief hangs on the person. */
final class BuyerRules {
    private static final Set<String> SCHEMES =
            Set.of("TIN", "CRN", "MOM", "MLS", "700", "SAG", "NAT", "GCC", "IQA", "PAS", "OTH");
    private static final Set<String> PERSONAL = Set.of("VATEX-SA-EDU", "VATEX-SA-HEA");

    static final List<Rule> ALL = List.of(
            present("BR-KSA-42", "buyer name", it -> it.simplified() || !name(it).isBlank()),
            present("BR-KSA-10", "buyer street", full(PostalAddress::street)),
            present("BR-KSA-10", "buyer city", full(PostalAddress::city)),
            present("BR-KSA-63", "buyer building number", saudi(PostalAddress::building, ".+")),
            present("BR-KSA-63", "buyer district", saudi(PostalAddress::district, ".+")),
            formed("BR-KSA-67", "buyer postal code", "five digits", saudi(PostalAddress::postcode, "[0-9]{5}")),
            formed(
                    "BR-KSA-44",
                    "buyer VAT number",
                    "15 digits, the first and last a 3",
                    it -> it.buyer()
                            .flatMap(Party::vat)
                            .map(vat -> vat.value().matches(SellerRules.VAT_FORM))
                            .orElse(true)),
            formed(
                    "BR-CUSTOM-VALIDATION-01",
                    "buyer VAT number",
                    "another one than the seller's",
                    it -> it.buyer()
                            .flatMap(Party::vat)
                            .map(vat -> !it.seller().vat().equals(Optional.of(vat)))
                            .orElse(true)),
            present("BR-KSA-81", "buyer VAT number or other id", BuyerRules::known),
            formed(
                    "BR-KSA-14",
                    "buyer id",
                    "a known scheme, letters and digits only",
                    it -> it.buyer().stream()
                            .flatMap(buyer -> buyer.ids().stream())
                            .allMatch(BuyerRules::formedId)),
            present("BR-KSA-25", "buyer name", it -> !personal(it) || !name(it).isBlank()),
            present(
                    "BR-KSA-49",
                    "buyer national id",
                    it -> !personal(it)
                            || it.buyer().orElseThrow().ids().stream()
                                    .anyMatch(id -> id.scheme().equals("NAT"))));

    private BuyerRules() {}

    private static String name(FiscalDocument document) {
        return document.buyer().map(Party::name).orElse("");
    }

    private static boolean known(FiscalDocument document) {
        return document.simplified()
                || document.buyer()
                        .filter(it -> it.vat().isPresent() || !it.ids().isEmpty())
                        .isPresent();
    }

    private static boolean formedId(Party.PartyId id) {
        return SCHEMES.contains(id.scheme()) && id.value().matches("[A-Za-z0-9]+");
    }

    private static boolean personal(FiscalDocument document) {
        return document.taxes().stream()
                .flatMap(group -> group.treatment().exemption().stream())
                .anyMatch(it -> PERSONAL.contains(it.code()));
    }

    private static Predicate<FiscalDocument> full(Function<PostalAddress, String> field) {
        return it -> it.simplified()
                || it.buyer()
                        .flatMap(Party::address)
                        .map(field)
                        .filter(text -> !text.isBlank())
                        .isPresent();
    }

    private static Predicate<FiscalDocument> saudi(Function<PostalAddress, String> field, String form) {
        return it -> it.simplified()
                || it.buyer()
                        .flatMap(Party::address)
                        .filter(place -> place.country().equals("SA"))
                        .map(field)
                        .map(text -> text.matches(form))
                        .orElse(true);
    }
}
