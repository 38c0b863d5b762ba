// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.spi.value.Money;

/**
 * What was received and is not invoiced yet: a liability that each receipt raises and each matched invoice takes down. It
 * is zero again when all is billed, whatever the invoices' prices were: their variance does not pass through it.
 */
public record ReceivedNotInvoiced(Money balance) {

    /** Goods came at the order's price. */
    public ReceivedNotInvoiced receive(Money cost) {
        return new ReceivedNotInvoiced(balance.plus(cost));
    }

    /** An invoice was matched, in part or whole. */
    public ReceivedNotInvoiced bill(ThreeWayMatch.Result match) {
        return new ReceivedNotInvoiced(balance.minus(match.matched().minus(match.variance())));
    }
}
