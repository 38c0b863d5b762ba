// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import org.junit.jupiter.api.Test;

class OpenItemTest {
    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    @Test
    void aDocumentOverNothingIsNone() {
        assertThat(OpenItem.gross("Noor", "I-1", sar("0.01"), sar("0.00")).orElseThrow())
                .isEqualTo(sar("0.01"));
        assertThat(Shop.reason(OpenItem.gross("Noor", "I-1", sar("0.00")))).isEqualTo(ReceivableReason.NO_DOCUMENT);
        assertThat(Shop.reason(OpenItem.gross("Noor", "I-1", sar("1.00"), sar("-1.00"))))
                .isEqualTo(ReceivableReason.NO_DOCUMENT);
        assertThat(Shop.reason(OpenItem.gross("Noor", "I-1", sar("1.00"), Money.of("1.00", Currency.USD))))
                .isEqualTo(ReceivableReason.NO_DOCUMENT);
        assertThat(Shop.reason(OpenItem.gross(" ", "I-1", sar("1.00")))).isEqualTo(ReceivableReason.NO_DOCUMENT);
        assertThat(Shop.reason(OpenItem.gross("Noor", "", sar("1.00")))).isEqualTo(ReceivableReason.NO_DOCUMENT);
    }
}
