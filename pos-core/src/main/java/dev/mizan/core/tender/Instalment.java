// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * What a seller on instalments pays the shop for the customer, who pays the seller off in parts ("buy now, pay later"). The
 * shop is owed the whole by the seller, less its fee, from the day of the sale; the parts are not the shop's.
 *
 * @param seller such as {@code tabby} or {@code tamara}
 * @param reference the seller's own, by which it is found again
 */
public record Instalment(Money amount, String seller, String reference, PaymentKey key) implements Cashless {
    public Instalment {
        References.checked("an instalment seller", seller);
        References.checked("an instalment seller's reference", reference);
    }

    @Override
    public boolean isOf(String other) {
        return seller.equalsIgnoreCase(other) || kind().code().equalsIgnoreCase(other);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.INSTALMENT;
    }
}
