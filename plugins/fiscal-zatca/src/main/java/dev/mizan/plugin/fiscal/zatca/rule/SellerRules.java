// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;
import static dev.mizan.plugin.fiscal.zatca.rule.Rule.present;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who sells: the national address and the registrations. */
final class SellerRules {
    static final String VAT_FORM = "3[0-9]{13}3";
    private static final Set<String> SCHEMES = Set.of("CRN", "MOM", "MLS", "SAG", "OTH", "700");

    static final List<Rule> ALL = List.of(
            present("BR-06", "seller name", it -> !it.seller().name().isBlank()),
            present("BR-KSA-39", "seller VAT number", it -> it.seller().vat().isPresent()),
            formed(
                    "BR-KSA-40",
                    "seller VAT number",
                    "15 digits, the first and last a 3",
                    it -> it.seller().vat().orElseThrow().value().matches(VAT_FORM)),
            formed(
                    "BR-KSA-08",
                    "seller registration",
                    "one of CRN, MOM, MLS, SAG, OTH or 700, letters and digits only",
                    it -> registered(it.seller())),
            present("BR-KSA-09", "seller street", address(PostalAddress::street)),
            present("BR-KSA-09", "seller building number", address(PostalAddress::building)),
            present("BR-KSA-09", "seller postal code", address(PostalAddress::postcode)),
            present("BR-KSA-09", "seller city", address(PostalAddress::city)),
            present("BR-KSA-09", "seller district", address(PostalAddress::district)),
            formed(
                    "BR-KSA-09",
                    "seller country",
                    "SA",
                    it -> place(it).country().equals("SA")),
            formed(
                    "BR-KSA-37",
                    "seller building number",
                    "four digits",
                    it -> place(it).building().matches("[0-9]{4}")),
            formed(
                    "BR-KSA-66",
                    "seller postal code",
                    "five digits",
                    it -> place(it).postcode().matches("[0-9]{5}")));

    private SellerRules() {}

    private static boolean registered(Party seller) {
        return seller.ids().size() == 1
                && SCHEMES.contains(seller.ids().get(0).scheme())
                && seller.ids().get(0).value().matches("[A-Za-z0-9]+");
    }

    private static Predicate<FiscalDocument> address(Function<PostalAddress, String> field) {
        return it ->
                it.seller().address().map(field).filter(text -> !text.isBlank()).isPresent();
    }

    private static PostalAddress place(FiscalDocument document) {
        return document.seller().address().orElseThrow();
    }
}
