// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Where an item comes from.
 *
 * @param origin the country it was made in, two capital letters (ISO 3166-1), or empty where it is not known
 * @param codes what its suppliers call it
 */
public record Sourcing(Optional<String> origin, List<SupplierCode> codes) {
    /** Nothing is known. */
    public static final Sourcing UNKNOWN = new Sourcing(Optional.empty(), List.of());

    public Sourcing {
        origin.ifPresent(country -> {
            if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw new IllegalArgumentException("not a country code: \"" + country + "\"");
            }
        });
        codes = List.copyOf(codes);
    }
}
