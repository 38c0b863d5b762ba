// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.time.OffsetDateTime;

/**
 * A period that is closed by a signed document.
 *
 * @param number of the document
 * @param span what is closed
 * @param at when, at the offset of the store's legal zone
 */
public record Closing(String number, Span span, OffsetDateTime at) {
    /** What is closed. */
    public enum Span {
        /** The chain begins. */
        START,
        DAY,
        MONTH,
        YEAR,
        /** The chain ends. */
        END,
        /** Nothing is closed: shows that the unit works. */
        NONE
    }
}
