// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.id.VatNumber;
import java.util.List;
import java.util.Optional;

/**
 * Who sells or buys. Personal data: never logged.
 *
 * @param name the registered name, in the languages that the law asks for
 * @param vat the registration for VAT, where there is one
 * @param ids other registrations, such as the trade register
 * @param address where it is; empty for a consumer
 * @param endpoint where documents reach it electronically (BT-34, BT-49)
 */
public record Party(
        String name,
        Optional<VatNumber> vat,
        List<PartyId> ids,
        Optional<PostalAddress> address,
        Optional<PartyId> endpoint) {
    /**
     * A registration.
     *
     * @param scheme which register: {@code CRN}, {@code NAT}, {@code 0088}
     */
    public record PartyId(String scheme, String value) {}

    public Party {
        ids = List.copyOf(ids);
    }

    /** A consumer of whom only the name is known. */
    public static Party named(String name) {
        return new Party(name, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Party[" + vat.map(Object::toString).orElse("without a VAT number") + "]";
    }
}
