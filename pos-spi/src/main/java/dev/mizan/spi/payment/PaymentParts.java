// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/**
 * What of a request's amount is not plain goods; each zero or more, in the request's currency.
 *
 * @param tip for the staff, beyond the bill
 * @param surcharge for paying by card; a line of the bill, for it bears tax, and told to the acquirer besides
 * @param cashBack cash that the customer takes from the drawer, beyond the bill
 */
public record PaymentParts(Money tip, Money surcharge, Money cashBack) {
    public PaymentParts {
        if (tip.isNegative() || surcharge.isNegative() || cashBack.isNegative()) {
            throw new IllegalArgumentException("parts below zero: " + tip + ", " + surcharge + ", " + cashBack);
        }
    }

    /** Goods alone. */
    public static PaymentParts none(Currency currency) {
        Money zero = Money.zero(currency);
        return new PaymentParts(zero, zero, zero);
    }

    /** The same with a tip. */
    public PaymentParts tip(Money amount) {
        return new PaymentParts(amount, surcharge, cashBack);
    }

    /** The same with a surcharge. */
    public PaymentParts surcharge(Money amount) {
        return new PaymentParts(tip, amount, cashBack);
    }

    /** The same with cash back. */
    public PaymentParts cashBack(Money amount) {
        return new PaymentParts(tip, surcharge, amount);
    }

    /** What is asked for beyond the bill. */
    public Money beyondTheBill() {
        return tip.plus(cashBack);
    }
}
