// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.ledger.revenue.RevenueReason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.revenue.DeferPromises;
import dev.mizan.suite.revenue.Promise;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** IFRS 15 at the till: what a sale promises beside its goods is not earned with it. */
class PromisesOfSalesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Sku LAMP = Sku.of("LAMP");

    private static Mizan shop(Promise... promises) {
        Mizan mizan = Mizan.open(
                BackOffice.shop(Kept.IN_MEMORY).with(Extension.beside(new DeferPromises(List.of(promises)))));
        mizan.books().furnish().orElseThrow();
        mizan.catalogue()
                .define(Item.builder(LAMP, Text.of("Lamp", "مصباح")).build(), "230.00")
                .orElseThrow();
        return mizan;
    }

    private static Money stands(Mizan mizan, String account) {
        int index = mizan.books().chart().indexOf(account);
        return Money.ofMinor(mizan.books().balances().balance(index, DAY), Currency.SAR);
    }

    private static Sale sell(TillDoor till) {
        var priced = till.price(till.basket().add(LAMP, Quantity.pieces(1)).orElseThrow())
                .orElseThrow();
        return till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    @Test
    void pointsOfASaleAreOwedUntilTheyAreUsed() {
        try (Mizan mizan = shop(Promise.points(Percent.of(4), Rounding.HALF_UP))) {
            TillDoor till = mizan.till("T1");
            till.open(sar("0.00")).orElseThrow();
            sell(till);
            assertThat(stands(mizan, "4110")).isEqualTo(sar("-200.00"));
            assertThat(stands(mizan, "4135")).isEqualTo(sar("7.69"));
            assertThat(stands(mizan, "2170")).isEqualTo(sar("-7.69"));
            var revenue = mizan.books().revenue();
            assertThat(((Refused<?>) revenue.earn("points", sar("7.70"), DAY, "P1")).reason())
                    .isEqualTo(RevenueReason.NOT_OWED);
            revenue.earn("points", sar("5.00"), DAY, "P1").orElseThrow();
            revenue.breakage("points", sar("2.69"), DAY, "P1").orElseThrow();
            assertThat(stands(mizan, "2170")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "4110").plus(stands(mizan, "4135"))).isEqualTo(sar("-197.31"));
        }
    }

    @Test
    void aReturnTakesItsShareBack() {
        try (Mizan mizan = shop(
                Promise.points(Percent.of(4), Rounding.HALF_UP),
                Promise.included("warranty", Map.of(LAMP, sar("20.00")), Rounding.HALF_UP))) {
            TillDoor till = mizan.till("T1");
            till.open(sar("0.00")).orElseThrow();
            Sale sale = sell(till);
            assertThat(stands(mizan, "2180")).isEqualTo(sar("-17.54"));
            till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            assertThat(stands(mizan, "2170")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "2180")).isEqualTo(sar("0.00"));
        }
    }

    @Test
    void whatCustomersWillGiveBackIsNoRevenue() {
        try (Mizan mizan = shop()) {
            var revenue = mizan.books().revenue();
            ExpectedReturns some = new ExpectedReturns(sar("40.00"), sar("25.00"));
            revenue.expectReturns(some, DAY).orElseThrow();
            revenue.expectReturns(new ExpectedReturns(sar("30.00"), sar("20.00")), DAY)
                    .orElseThrow();
            assertThat(stands(mizan, "2185")).isEqualTo(sar("-30.00"));
            assertThat(stands(mizan, "1325")).isEqualTo(sar("20.00"));
            revenue.expectReturns(some.none(), DAY).orElseThrow();
            assertThat(stands(mizan, "2185")).isEqualTo(sar("0.00"));
        }
    }
}
