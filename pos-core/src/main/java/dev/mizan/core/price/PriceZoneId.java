// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

/**
 * The shop's name of a price zone, such as {@code AIRPORTS}.
 *
 * @param value 1 to 40 characters without blanks
 */
public record PriceZoneId(String value) implements Comparable<PriceZoneId> {
    public PriceZoneId {
        Name.checked("a price zone", value);
    }

    @Override
    public int compareTo(PriceZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
