// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.value.Money;

/**
 * A gift card of the shop.
 *
 * @param card the shop's token for it; never the code that the bearer spends it with
 */
public record GiftCard(Money amount, String card, PaymentKey key) implements Cashless {
    public GiftCard {
        References.checked("a gift card", card);
    }

    @Override
    public TenderKind kind() {
        return TenderKind.GIFT_CARD;
    }

    /** Without what it is known by: whoever reads that in a log could spend it. */
    @Override
    public String toString() {
        return "GiftCard[amount=" + amount + ", key=" + key + "]";
    }
}
