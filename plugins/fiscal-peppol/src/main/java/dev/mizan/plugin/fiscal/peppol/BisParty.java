// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;

/** Who sells and who buys, with the address in the network. */
final class BisParty {
    private BisParty() {}

    static void seller(Ubl out, Party party) {
        out.open("AccountingSupplierParty");
        party(out, party);
        out.close();
    }

    static void buyer(Ubl out, Party party) {
        out.open("AccountingCustomerParty");
        party(out, party);
        out.close();
    }

    private static void party(Ubl out, Party party) {
        out.open("Party");
        party.endpoint().ifPresent(it -> out.text("EndpointID", "schemeID", it.scheme(), it.value()));
        party.ids().stream()
                .filter(BisParty::international)
                .forEach(it -> out.open("PartyIdentification")
                        .text("ID", "schemeID", it.scheme(), it.value())
                        .close());
        address(out, party.address().orElseThrow());
        party.vat()
                .ifPresent(vat -> out.open("PartyTaxScheme")
                        .text("CompanyID", vat.value())
                        .open("TaxScheme")
                        .text("ID", "VAT")
                        .close()
                        .close());
        out.open("PartyLegalEntity").text("RegistrationName", party.name());
        party.ids().stream()
                .filter(it -> !international(it))
                .findFirst()
                .ifPresent(it -> out.text("CompanyID", it.value()));
        out.close().close();
    }

    /** The registers of ISO/IEC 6523 have four digits; a national one stands without a scheme. */
    private static boolean international(Party.PartyId id) {
        return id.scheme().matches("[0-9]{4}");
    }

    private static void address(Ubl out, PostalAddress address) {
        String street = address.building().isEmpty() ? address.street() : address.street() + " " + address.building();
        out.open("PostalAddress")
                .text("StreetName", street)
                .text("AdditionalStreetName", address.additionalStreet())
                .text("CityName", address.city())
                .text("PostalZone", address.postcode())
                .text("CountrySubentity", address.province())
                .open("Country")
                .text("IdentificationCode", address.country())
                .close()
                .close();
    }
}
