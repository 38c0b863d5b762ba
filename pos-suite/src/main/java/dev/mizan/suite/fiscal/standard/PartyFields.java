// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal.standard;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Party.PartyId;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.id.VatNumber;
import java.util.List;
import java.util.Optional;

/** How a party of a tax document is written: as its own artefact tells it, in clear. */
public final class PartyFields {
    private static final int ADDRESS = 9;

    private PartyFields() {}

    /** Writes a party as fields of its own. */
    public static void write(Party it, FieldWriter out) {
        out.text("name", it.name()).maybe("vat", it.vat()).list("ids", it.ids(), PartyFields::write);
        it.address().ifPresent(address -> out.texts("address", lines(address)));
        it.endpoint().ifPresent(endpoint -> out.object("endpoint", fields -> write(endpoint, fields)));
    }

    private static void write(PartyId id, FieldWriter out) {
        out.text("scheme", id.scheme()).text("value", id.value());
    }

    private static List<String> lines(PostalAddress it) {
        return List.of(
                it.street(),
                it.additionalStreet(),
                it.building(),
                it.plot(),
                it.district(),
                it.city(),
                it.postcode(),
                it.province(),
                it.country());
    }

    /** Reads what {@link #write} wrote. */
    public static Party read(FieldReader in) {
        return new Party(
                in.text("name"),
                in.maybe("vat").map(VatNumber::new),
                in.list("ids", PartyFields::id),
                in.has("address") ? Optional.of(address(in)) : Optional.empty(),
                in.has("endpoint") ? Optional.of(in.object("endpoint", PartyFields::id)) : Optional.empty());
    }

    private static PartyId id(FieldReader in) {
        return new PartyId(in.text("scheme"), in.text("value"));
    }

    private static PostalAddress address(FieldReader in) {
        List<String> it = in.texts("address");
        if (it.size() != ADDRESS) {
            throw in.wrong("an address of " + it.size() + " parts");
        }
        return new PostalAddress(
                it.get(0), it.get(1), it.get(2), it.get(3), it.get(4), it.get(5), it.get(6), it.get(7), it.get(8));
    }
}
