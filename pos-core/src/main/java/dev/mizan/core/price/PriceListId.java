// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

/**
 * The shop's name of a price list, such as {@code SHELF} or {@code TRADE-2026}.
 *
 * @param value 1 to 40 characters without blanks
 */
public record PriceListId(String value) implements Comparable<PriceListId> {
    private static final int MAX_LENGTH = 40;

    public PriceListId {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    "a price list takes 1 to " + MAX_LENGTH + " characters without blanks, not \"" + value + "\"");
        }
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
