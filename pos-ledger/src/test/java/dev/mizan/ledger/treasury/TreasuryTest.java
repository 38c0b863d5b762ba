// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TreasuryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Money booked(String kind, String foreign, String carried) {
        ForeignItem item = ForeignItem.booked(
                kind, "Acme", ForeignBalance.at(Money.of(foreign, Currency.USD), Money.of(carried, Currency.SAR)));
        Treasury treasury = new Treasury(Currency.SAR);
        treasury.apply(new ForeignItemChanged("F-1", ForeignItemChanged.Step.BOOKED, DAY, item));
        return treasury.booked("F-1").orElseThrow().gross();
    }

    @Test
    void aDocumentsGrossIsAboveNothingWhoeverOwesIt() {
        assertThat(booked("receivable", "100.00", "375.00")).isEqualTo(Money.of("100.00", Currency.USD));
        assertThat(booked("payable", "-100.00", "-375.00")).isEqualTo(Money.of("100.00", Currency.USD));
    }
}
