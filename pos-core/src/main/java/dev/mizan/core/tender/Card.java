// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * A payment card on a stand-alone terminal: the cashier keys in what the terminal's slip says. There is no field for a
 * card number, and a reference that looks like one is an {@link IllegalArgumentException} that does not repeat it.
 *
 * @param scheme such as {@code mada} or {@code VISA}
 * @param authorisation the reference on the slip
 */
public record Card(Money amount, String scheme, String authorisation, PaymentKey key) implements Cashless {
    public Card {
        References.checked("a card scheme", scheme);
        References.checked("an authorisation", authorisation);
    }

    @Override
    public boolean isOf(String other) {
        return scheme.equalsIgnoreCase(other) || kind().code().equalsIgnoreCase(other);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.CARD;
    }
}
