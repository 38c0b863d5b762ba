// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * A wallet or QR payment.
 *
 * @param provider such as {@code stcpay}
 * @param reference the provider's own, by which it is found again
 */
public record Wallet(Money amount, String provider, String reference, PaymentKey key) implements Cashless {
    public Wallet {
        References.checked("a wallet's provider", provider);
        References.checked("a wallet's reference", reference);
    }

    @Override
    public boolean isOf(String other) {
        return provider.equalsIgnoreCase(other) || kind().code().equalsIgnoreCase(other);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.WALLET;
    }
}
