// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.util.Locale;

/**
 * A place as an invoice writes it; what is not known is empty, and what a regime needs it refuses where it is missing.
 *
 * @param street its name (BT-35)
 * @param additionalStreet more of it (BT-36)
 * @param building its number; four digits in Saudi Arabia
 * @param plot the additional number of a plot
 * @param district the neighbourhood
 * @param city its name (BT-37)
 * @param postcode five digits in Saudi Arabia
 * @param province the subdivision of the country, such as an emirate
 * @param country ISO 3166-1, two capital letters
 */
public record PostalAddress(
        String street,
        String additionalStreet,
        String building,
        String plot,
        String district,
        String city,
        String postcode,
        String province,
        String country) {
    public PostalAddress {
        if (country.length() != 2 || !country.equals(country.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "a country is two capital letters (ISO 3166-1), not \"" + country + "\"");
        }
    }

    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }
}
