// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;

/**
 * What a card acquirer, a wallet or an instalment seller keeps of each payment.
 *
 * @param tender the kind of tender whose clearing it settles: {@code card}, {@code wallet}, {@code instalment}
 * @param fee in percent of the amount
 * @param fixed for each payment beside it, zero or more
 * @param vat on the fee
 * @param rounding of the fee and of the VAT on it, each once a line
 * @param feeBack whether the percentage is given back on a refund
 */
public record AcquirerTerms(
        String acquirer, String tender, Percent fee, Money fixed, Percent vat, Rounding rounding, boolean feeBack) {
    public AcquirerTerms {
        if (fee.isNegative() || fixed.isNegative() || vat.isNegative()) {
            throw new IllegalArgumentException(acquirer + " takes " + fee + " % and " + fixed + ", VAT " + vat + " %");
        }
    }

    /** What it takes of a payment; zero or less of a refund. */
    public Money fee(Money amount) {
        if (amount.isNegative()) {
            return feeBack ? amount.percent(fee, rounding) : Money.zero(amount.currency());
        }
        return amount.percent(fee, rounding).plus(fixed);
    }

    /** The VAT on a fee. */
    public Money tax(Money charged) {
        return charged.percent(vat, rounding);
    }

    /** The line that these terms make of a slip. */
    public SettledLine settled(CardSlip slip) {
        Money charged = fee(slip.amount());
        return new SettledLine(SettledLine.Kind.PAYMENT, slip.reference(), slip.amount(), charged, tax(charged));
    }
}
