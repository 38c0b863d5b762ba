// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

/**
 * The shop's name of a price list, such as {@code SHELF} or {@code TRADE-2026}.
 *
 * @param value 1 to 40 characters without blanks
 */
public record PriceListId(String value) implements Comparable<PriceListId> {
    public PriceListId {
        Name.checked("a price list", value);
    }

    @Override
    public int compareTo(PriceListId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
