// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * A payment or credit note set against an invoice.
 *
 * @param from the document that lowers the debt
 * @param to the invoice
 * @param amount above zero
 */
public record Allocation(String from, String to, Money amount, LocalDate on) {
    public Allocation {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an allocation is above zero, not " + amount);
        }
    }
}
