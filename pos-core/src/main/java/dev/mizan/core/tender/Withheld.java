// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * Tax that a business customer keeps back of what a sale costs, as the law wants, and pays to the authority in the shop's
 * name. It is no money: the authority owes it by the customer's certificate. Goods that come back take their share of it.
 *
 * @param amount as agreed with the customer, of the whole sale
 * @param base what of the sale it was worked out from, and of a return is given back by
 */
public record Withheld(Money amount, Base base) implements Tender {
    /** What tax is withheld from. */
    public enum Base {
        /** The sale without VAT. */
        NET,
        /** The VAT of the sale. */
        VAT
    }

    @Override
    public TenderKind kind() {
        return TenderKind.WITHHELD;
    }
}
