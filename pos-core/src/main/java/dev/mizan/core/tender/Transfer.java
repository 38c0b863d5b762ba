// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * A credit transfer from the customer's bank account to the shop's (ISO 20022, pacs.008): instant or not, asked for by a
 * code, a link or a request to pay. Until the bank's statement shows it, the money is on its way.
 *
 * @param network that carried it, such as {@code sarie}
 * @param reference the bank's own, by which it is found again (end-to-end id); never an account number
 */
public record Transfer(Money amount, String network, String reference, PaymentKey key) implements Cashless {
    public Transfer {
        References.checked("a transfer's network", network);
        References.checked("a transfer's reference", reference);
    }

    @Override
    public boolean isOf(String other) {
        return network.equalsIgnoreCase(other) || kind().code().equalsIgnoreCase(other);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.TRANSFER;
    }
}
