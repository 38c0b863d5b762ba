// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.RetailStore;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final TradingDay NIGHTS = new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0));

    private final Shop plain = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
            .vat("300000000000003", "SA", "15")
            .tills("T1", "T2");

    @Test
    void anotherTradingDayChangesThatDayAlone() {
        Shop late = plain.tradingDay(NIGHTS);
        assertThat(late.organisation().store(late.store()).day()).isEqualTo(NIGHTS);
        TradingDay before = plain.organisation().store(plain.store()).day();
        assertThat(late.tradingDay(before)).isEqualTo(plain).isNotEqualTo(late);
    }

    @Test
    void otherStoresKeepTheirTradingDay() {
        Organisation one = plain.organisation();
        RetailStore store = one.stores().get(0);
        RetailStore other = new RetailStore(new StoreId("mall"), store.branch(), Text.en("Mall"), store.day());
        Organisation two = new Organisation(
                one.tenant(), one.entities(), one.registrations(), one.branches(), List.of(store, other), one.tills());
        Organisation late = Shop.of(two, store.id()).tradingDay(NIGHTS).organisation();
        assertThat(late.store(store.id()).day()).isEqualTo(NIGHTS);
        assertThat(late.store(other.id())).isEqualTo(other);
    }
}
