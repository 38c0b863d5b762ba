// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.till.TillClosed;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.period.Lock;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    private final ManualEnv env = ManualEnv.at("2025-12-31T12:00:00Z");

    @Test
    void aSaleAt0040On1JanuaryIsInTheZOf31DecemberAndInJanuarysVat() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            LocalDate january = LocalDate.of(2026, 1, 1);
            shop.catalogue()
                    .setTaxes(List.of(new TaxRule(TaxClass.STANDARD, TaxRate.standard("20"), Period.from(january))))
                    .orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Sale evening = till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
            env.set(Instant.parse("2025-12-31T21:40:00Z"));
            Sale night = till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();

            assertThat(night.recorded().times().businessDate()).isEqualTo(BusinessDate.of(2025, 12, 31));
            assertThat(night.recorded().times().taxPoint()).isEqualTo(january);
            assertThat(evening.fact().bill().tax()).isEqualTo(sar("3.00"));
            assertThat(night.fact().bill().tax()).isEqualTo(sar("3.83"));
            TillClosed z = till.close(sar("46.00"))
                    .orElseThrow()
                    .fact(TillClosed.class)
                    .orElseThrow();
            assertThat(z.date()).isEqualTo(BusinessDate.of(2025, 12, 31));
            assertThat(z.totals().of(Currency.SAR).sales().documents()).isEqualTo(2);
        }
    }

    @Test
    void whatIsSoldOnALockedDayIsBookedOnTheFirstOpenOne() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            shop.books().lock(LocalDate.of(2025, 12, 31), Lock.HARD).orElseThrow();
            Sale sale = till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
            JournalPosted posted = sale.recorded().fact(JournalPosted.class).orElseThrow();
            assertThat(posted.entry().head().date()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(posted.entry().on()).isEqualTo(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void aSaleIsRecordedByTheClockOfItsTill() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            TillDoor till = shop.till("T1");
            till.open(sar("0.00")).orElseThrow();
            env.advance(Duration.ofMinutes(5));
            Sale sale = till.sell(basket(till, "CUP"), sar("23.00")).orElseThrow();
            assertThat(sale.recorded().times().occurredAt()).isEqualTo(Instant.parse("2025-12-31T12:05:00Z"));
            assertThat(sale.recorded().path().vat().value()).isEqualTo("300000000000003");
        }
    }
}
