// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.Party;
import java.util.Optional;

/** Who sells and who buys, as PINT AE wants it: the register of a licence beside its number, the emirate in the address. */
final class PintParty {
    private PintParty() {}

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

    /** The licence of a party: its scheme is the register's kind, and after a colon who keeps it ({@code TL:DED Dubai}). */
    static Optional<Party.PartyId> licence(Party party) {
        return party.ids().stream().filter(it -> it.scheme().contains(":")).findFirst();
    }

    private static void party(Ubl out, Party party) {
        out.open("Party");
        party.endpoint().ifPresent(it -> out.text("EndpointID", "schemeID", it.scheme(), it.value()));
        UblParts.address(out, party.address().orElseThrow());
        UblParts.vat(out, party);
        out.open("PartyLegalEntity").text("RegistrationName", party.name());
        licence(party).ifPresent(it -> {
            String[] scheme = it.scheme().split(":", 2);
            out.text("CompanyID", "schemeAgencyID", scheme[0], "schemeAgencyName", scheme[1], it.value());
        });
        out.close().close();
    }
}
