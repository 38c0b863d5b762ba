// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;

/**
 * VAT of an invoice that falls due as it is paid, for those whom the authority lets account by cash. What each payment
 * brings due is the share of all payments so far less what was due before, so that the parts of any run of
 * payments sum to the tax of the invoice, to the last minor unit.
 *
 * @param gross of the invoice with its tax; positive
 * @param tax of it, zero to {@code gross}; in the books' currency where the invoice is in another one, as the document tells
 *     it (EN 16931, BT-111; EU directive 2006/112, article 230)
 */
public record CashBasis(Money gross, Money tax, Rounding rounding) {
    public CashBasis {
        if (!gross.isPositive() || tax.isNegative() || isBeyond(tax, gross)) {
            throw new IllegalArgumentException("tax of " + tax + " in " + gross);
        }
    }

    private static boolean isBeyond(Money tax, Money gross) {
        return tax.currency().equals(gross.currency()) && tax.compareTo(gross) > 0;
    }

    /** The tax that is due when so much was paid in all; refused below nothing and beyond the invoice. */
    public Outcome<Money> due(Money paid) {
        if (paid.isNegative() || paid.compareTo(gross) > 0) {
            return Outcome.refused(VatReason.PAID_BEYOND_INVOICE, "paid", paid, "gross", gross);
        }
        return Outcome.done(paid.equals(gross) ? tax : tax.ratio(paid.minor(), gross.minor(), rounding));
    }

    /**
     * The tax that one payment brings due; negative where it is a repayment.
     *
     * @param before what was paid before it
     */
    public Outcome<Money> due(Money before, Money payment) {
        return due(before).then(earlier -> due(before.plus(payment)).map(now -> now.minus(earlier)));
    }
}
