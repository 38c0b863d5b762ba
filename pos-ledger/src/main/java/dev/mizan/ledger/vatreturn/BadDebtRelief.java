// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;

/**
 * VAT that was paid over and will never be collected (Saudi bylaws, article 40, paragraph 7: a year after the supply, and
 * written off in the books).
 *
 * @param months that must have passed since the supply
 */
public record BadDebtRelief(int months) {
    /** A year. */
    public static final BadDebtRelief SAUDI = new BadDebtRelief(12);

    /**
     * The relief on what is written off.
     *
     * @param gross of the invoice with its tax
     * @param open what of it is unpaid
     * @param writtenOff of that
     */
    public Outcome<Money> on(
            String document,
            LocalDate supplied,
            Money gross,
            Money tax,
            Money open,
            Money writtenOff,
            LocalDate claimed,
            Rounding rounding) {
        LocalDate from = supplied.plusMonths(months);
        if (claimed.isBefore(from)) {
            return Outcome.refused(
                    VatReason.RELIEF_TOO_EARLY, "document", document, "supplied", supplied, "from", from);
        }
        if (writtenOff.compareTo(open) > 0 || open.compareTo(gross) > 0 || !writtenOff.isPositive()) {
            return Outcome.refused(VatReason.RELIEF_TOO_MUCH, "document", document, "open", open, "amount", writtenOff);
        }
        return Outcome.done(tax.ratio(writtenOff.minor(), gross.minor(), rounding));
    }
}
