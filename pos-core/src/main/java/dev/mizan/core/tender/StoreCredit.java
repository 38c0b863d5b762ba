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

    /** Without what it is known by: whoever reads that in a log could spend it. */
    @Override
    public String toString() {
        return "StoreCredit[amount=" + amount + ", key=" + key + "]";
    }
}
