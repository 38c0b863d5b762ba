// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.LegalEntityId;
import dev.mizan.spi.id.VatNumber;
import java.util.Locale;

/**
 * A registration for VAT; several branches, each with its own commercial registration, may sell under it.
 *
 * @param entity the representative member where the registration is a group's
 * @param country ISO 3166-1, two letters
 */
public record VatRegistration(VatNumber number, LegalEntityId entity, String country) {
    public VatRegistration {
        if (country.length() != 2 || !country.equals(country.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "a country is two capital letters (ISO 3166-1), not \"" + country + "\"");
        }
    }
}
