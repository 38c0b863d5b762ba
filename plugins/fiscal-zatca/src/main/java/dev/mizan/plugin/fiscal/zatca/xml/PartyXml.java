// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import java.util.Optional;

/** Who sells and who buys. */
final class PartyXml {
    private PartyXml() {}

    static void seller(CanonicalXml out, Party seller) {
        out.open("cac:AccountingSupplierParty");
        party(out, seller);
        out.close("cac:AccountingSupplierParty");
    }

    /** The schema wants the element also where nobody is named; the official samples leave it empty then. */
    static void buyer(CanonicalXml out, Optional<Party> buyer) {
        out.open("cac:AccountingCustomerParty");
        buyer.ifPresent(it -> party(out, it));
        out.close("cac:AccountingCustomerParty");
    }

    private static void party(CanonicalXml out, Party party) {
        out.open("cac:Party");
        for (Party.PartyId id : party.ids()) {
            out.open("cac:PartyIdentification")
                    .text("cbc:ID", "schemeID", id.scheme(), id.value())
                    .close("cac:PartyIdentification");
        }
        party.address().ifPresent(it -> address(out, it));
        party.vat()
                .ifPresent(vat -> out.open("cac:PartyTaxScheme")
                        .text("cbc:CompanyID", vat.value())
                        .open("cac:TaxScheme")
                        .text("cbc:ID", "VAT")
                        .close("cac:TaxScheme")
                        .close("cac:PartyTaxScheme"));
        out.open("cac:PartyLegalEntity")
                .text("cbc:RegistrationName", party.name())
                .close("cac:PartyLegalEntity")
                .close("cac:Party");
    }

    private static void address(CanonicalXml out, PostalAddress address) {
        out.open("cac:PostalAddress")
                .text("cbc:StreetName", address.street())
                .text("cbc:AdditionalStreetName", address.additionalStreet())
                .text("cbc:BuildingNumber", address.building())
                .text("cbc:PlotIdentification", address.plot())
                .text("cbc:CitySubdivisionName", address.district())
                .text("cbc:CityName", address.city())
                .text("cbc:PostalZone", address.postcode())
                .text("cbc:CountrySubentity", address.province())
                .open("cac:Country")
                .text("cbc:IdentificationCode", address.country())
                .close("cac:Country")
                .close("cac:PostalAddress");
    }
}
