// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.pricing.Books;
import java.time.LocalDateTime;

/**
 * Books that hold from a moment on, until the next edition's.
 *
 * @param number by which head office names it; 0 for the books that stand without any
 * @param effectiveFrom when they begin to hold, on the store's wall
 * @param books compiled ahead
 */
public record Edition(long number, LocalDateTime effectiveFrom, Books books) {
    /** The books that hold before every edition. */
    public static Edition standing(Books books) {
        return new Edition(0, LocalDateTime.MIN, books);
    }
}
