// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Party;

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
        UblParts.address(out, party.address().orElseThrow());
        UblParts.vat(out, party);
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
}
