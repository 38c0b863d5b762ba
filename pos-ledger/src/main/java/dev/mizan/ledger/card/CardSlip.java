// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * One payment as the till or the terminal wrote it down.
 *
 * @param reference the terminal's retrieval reference, the same on all three sides; never a card number
 * @param amount positive for a payment, negative for a refund; never zero
 */
public record CardSlip(String reference, LocalDate on, Money amount) {
    public CardSlip {
        if (reference.isBlank() || amount.isZero()) {
            throw new IllegalArgumentException("a slip \"" + reference + "\" over " + amount);
        }
    }
}
