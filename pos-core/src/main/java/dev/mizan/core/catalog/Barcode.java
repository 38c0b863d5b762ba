// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;

/**
 * A code on an item or on a pack of it, and what one scan of it means. Codes are given to other items in time, so each
 * holds for a period.
 *
 * @param code a GTIN in any of its lengths, or the shop's own code; 1 to 48 characters without blanks
 * @param gives what one scan adds, above zero: one piece, six pieces, one box
 * @param valid the days on which it means this
 */
public record Barcode(String code, Quantity gives, Period valid) {
    /** The most characters in a code. */
    public static final int MAX_LENGTH = 48;

    public Barcode {
        if (code.isEmpty() || code.length() > MAX_LENGTH || code.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("not a barcode: \"" + code + "\"");
        }
        if (!gives.isPositive()) {
            throw new IllegalArgumentException("a scan of " + code + " must give something, not " + gives);
        }
    }
}
