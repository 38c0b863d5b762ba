// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import java.util.UUID;

/** A bill on its way to the cash desk and through it: from when its tenders are begun until it is a sale, or is given up. */
public record CheckoutId(UUID value) implements Comparable<CheckoutId> {
    /** Reads the usual form, {@code 8-4-4-4-12} hexadecimal digits. */
    public static CheckoutId of(String text) {
        return new CheckoutId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CheckoutId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
