// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * What the shop owes a customer from an earlier return.
 *
 * @param account whose credit it is
 */
public record StoreCredit(Money amount, String account, PaymentKey key) implements Cashless {
    public StoreCredit {
        References.checked("a credit account", account);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.STORE_CREDIT;
    }
}
