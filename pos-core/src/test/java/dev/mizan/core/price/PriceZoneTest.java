// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.gen.PriceGen;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriceZoneTest {
    private static final Counter COUNTER = Counter.of(new StoreId("riyadh"), Currency.SAR);
    private static final PriceList COAST = new PriceList(
            new PriceListId("COAST"),
            Currency.SAR,
            PriceMode.TAX_INCLUSIVE,
            PriceScope.GENERAL.in(new PriceZoneId("COAST")),
            Period.ALWAYS);

    @Test
    void aListForAZoneThatNobodyDrewIsRefused() {
        assertThat(reason(PriceBook.EMPTY.define(List.of(COAST), List.of(), List.of())))
                .isEqualTo(PriceReason.UNKNOWN_ZONE);
    }

    @Test
    void aZoneThatIsDrawnAnewMovesThePricesOfItsLists() {
        Price cheap = tea("COAST", "8.00");
        PriceZone drawn = new PriceZone(new PriceZoneId("COAST"), Set.of(COUNTER.store()));
        PriceZone emptied = new PriceZone(new PriceZoneId("COAST"), Set.of());
        PriceBook book = PriceBook.EMPTY.with(new PricesChanged(
                List.of(PriceList.shelf("SHELF", Currency.SAR)), List.of(tea("SHELF", "10.00")), List.of()));
        PriceBook zoned =
                book.with(book.define(new PricesChanged(List.of(drawn), List.of(COAST), List.of(cheap), List.of()))
                        .orElseThrow());
        assertThat(found(zoned)).isEqualTo(8_00L);
        PriceBook after = zoned.with(zoned.define(new PricesChanged(List.of(emptied), List.of(), List.of(), List.of()))
                .orElseThrow());
        assertThat(found(after)).isEqualTo(10_00L);
    }

    private static Price tea(String list, String amount) {
        return new Price(
                new PriceListId(list), PriceGen.TEA, Unit.PIECE, Money.of(amount, Currency.SAR), Period.ALWAYS);
    }

    private static Object found(PriceBook book) {
        return reason(book.find(PriceGen.TEA, Unit.PIECE, COUNTER, Shopper.WALK_IN, LocalDate.of(2026, 1, 1))
                .map(Offer::minor));
    }
}
