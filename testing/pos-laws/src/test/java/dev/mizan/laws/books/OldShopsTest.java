// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RestaurantChart;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.WholesaleChart;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.books.Office;
import dev.mizan.suite.revenue.DeferPromises;
import dev.mizan.suite.revenue.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shops that the house kept before it knew cheques, bags and foreign items, as their log was written then (22 Nov 2026,
 * c001c3a): one as it was opened, one that was furnished.
 */
class OldShopsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RateTable RATES =
            RateTable.EMPTY.with(DAY, ExchangeRate.of(Currency.USD, Currency.SAR, "3.75"));

    @TempDir
    Path folder;

    private Kept old(String name) throws IOException {
        Path file = folder.resolve(name + ".journal");
        try (InputStream packed = Objects.requireNonNull(
                        OldShopsTest.class.getResourceAsStream("/old-shops/" + name + ".journal.gz"));
                GZIPInputStream log = new GZIPInputStream(packed)) {
            Files.write(file, log.readAllBytes());
        }
        return new Kept("store-journal", Map.of("file", file.toString()));
    }

    @Test
    void aShopThatWasOnlyOpenedGetsAllAtOnceAndOnce() throws IOException {
        Kept kept = old("bare");
        Map<String, Hash> furnished;
        try (Mizan mizan = Mizan.open(BackOffice.shop(kept))) {
            assertThat(mizan.books().furnish().orElseThrow()).isTrue();
            furnished = mizan.digests();
            assertThat(mizan.books().furnish().orElseThrow()).isFalse();
            assertThat(mizan.digests()).isEqualTo(furnished);
            works(mizan.books());
        }
        try (Mizan again = Mizan.replay(BackOffice.shop(kept))) {
            assertThat(again.books().furnish().orElseThrow()).isFalse();
        }
    }

    @Test
    void aShopThatWasFurnishedGetsWhatCameSince() throws IOException {
        try (Mizan mizan = Mizan.open(BackOffice.shop(old("furnished")))) {
            BooksDoor books = mizan.books();
            assertThat(books.parties().account(PartySide.CUSTOMER, "Noura").balance(DAY))
                    .isEqualTo(sar("115.00"));
            assertThat(books.foreign(RATES)
                            .sold("F1", "Sands", DAY, Money.of("10.00", Currency.USD))
                            .isDone())
                    .isFalse();
            assertThat(books.furnish().orElseThrow()).isTrue();
            works(books);
            assertThat(books.furnish().orElseThrow()).isFalse();
        }
    }

    /** It was furnished when goods expected back were put on the account of goods in transit. */
    @Test
    void goodsExpectedBackLeaveTheAccountOfGoodsInTransit() throws IOException {
        Kept kept = old("furnished");
        Map<String, Hash> after;
        try (Mizan mizan = Mizan.open(BackOffice.shop(kept))) {
            BooksDoor books = mizan.books();
            books.revenue()
                    .expectReturns(new ExpectedReturns(sar("30.00"), sar("20.00")), DAY)
                    .orElseThrow();
            assertThat(stands(books, "1320")).isEqualTo(sar("20.00"));
            assertThat(stands(books, "4120")).isEqualTo(sar("30.00"));
            books.furnish().orElseThrow();
            assertThat(stands(books, "1320")).isEqualTo(sar("0.00"));
            assertThat(stands(books, "1325")).isEqualTo(sar("20.00"));
            assertThat(books.chart().account("1320").orElseThrow().name().en())
                    .isEqualTo("Goods in transit between places");
            books.revenue()
                    .expectReturns(new ExpectedReturns(sar("0.00"), sar("0.00")), DAY)
                    .orElseThrow();
            assertThat(stands(books, "1325")).isEqualTo(sar("0.00"));
            assertThat(stands(books, "4125")).isEqualTo(sar("0.00"));
            assertThat(stands(books, "4120")).isEqualTo(sar("0.00"));
            assertThat(books.furnish().orElseThrow()).isFalse();
            after = mizan.digests();
        }
        try (Mizan again = Mizan.replay(BackOffice.shop(kept))) {
            assertThat(again.digests()).isEqualTo(after);
        }
    }

    /** It was furnished when what was deferred was taken off the sales that a tax return names. */
    @Test
    void whatWasDeferredOffSalesIsDeclaredWithThem() throws IOException {
        Kept kept = old("furnished");
        Shop shop = BackOffice.shop(kept)
                .with(Extension.beside(new DeferPromises(List.of(Promise.points(Percent.of(4), Rounding.HALF_UP)))));
        try (Mizan mizan = Mizan.open(shop)) {
            Sku lamp = Sku.of("LAMP");
            mizan.catalogue()
                    .define(Item.builder(lamp, Text.of("Lamp", "مصباح")).build(), "230.00")
                    .orElseThrow();
            BooksDoor books = mizan.books();
            Money before = stands(books, "4110");
            TillDoor till = mizan.till("T1");
            till.open(sar("0.00")).orElseThrow();
            var priced = till.price(till.basket().add(lamp, Quantity.pieces(1)).orElseThrow())
                    .orElseThrow();
            till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
            LocalDate day = LocalDate.of(2027, 1, 5);
            books.revenue().earn("points", sar("2.69"), day, "P1").orElseThrow();
            assertThat(stands(books, "4110").minus(before)).isEqualTo(sar("-195.00"));
            books.furnish().orElseThrow();
            assertThat(stands(books, "4110").minus(before)).isEqualTo(sar("-200.00"));
            assertThat(stands(books, "4135")).isEqualTo(sar("5.00"));
            books.revenue().earn("points", sar("5.00"), day, "P2").orElseThrow();
            assertThat(stands(books, "4110").minus(before)).isEqualTo(sar("-200.00"));
            assertThat(stands(books, "4135")).isEqualTo(sar("0.00"));
            assertThat(books.furnish().orElseThrow()).isFalse();
        }
    }

    private static Money stands(BooksDoor books, String account) {
        return Money.ofMinor(
                books.balances().balance(books.chart().indexOf(account), LocalDate.of(2149, 12, 31)), Currency.SAR);
    }

    private static void works(BooksDoor books) {
        books.foreign(RATES)
                .sold("F1", "Sands", DAY, Money.of("10.00", Currency.USD))
                .orElseThrow();
        assertThat(stands(books, "4153")).isEqualTo(sar("-37.50"));
        books.cheques()
                .take(new Cheque(Cheque.Way.RECEIVED, "AlBank", "1", "Noura", DAY, sar("115.00")), DAY)
                .orElseThrow();
        assertThat(books.chart().account("1325")).isPresent();
    }

    @Test
    void whatAShopMadeItsOwnStays() throws IOException {
        try (Mizan mizan = Mizan.open(BackOffice.shop(old("bare")))) {
            BooksDoor books = mizan.books();
            String bank = books.chart().account("1130").orElseThrow().name().en();
            books.furnish().orElseThrow();
            assertThat(books.chart().account("1130").orElseThrow().name().en()).isEqualTo(bank);
            assertThat(books.chart().account("1320").orElseThrow().name().en())
                    .isEqualTo("Goods in transit between places");
            assertThat(books.chart()
                            .inRole(new AccountRole("return-asset"), "", Dimensions.NONE)
                            .orElseThrow()
                            .code())
                    .isEqualTo("1325");
        }
    }

    /** RevenueRules took 1320 for goods expected back, which is goods in transit in every chart of the house. */
    @Test
    void noFurnitureTakesAnAccountOfAnotherMeaning() {
        for (var defined : List.of(
                RetailChart.in(Currency.SAR), RestaurantChart.in(Currency.SAR), WholesaleChart.in(Currency.SAR))) {
            ChartOfAccounts chart = ChartOfAccounts.empty(Currency.SAR).with(defined);
            var wanted = Office.furniture(Currency.SAR, List.of()).accounts();
            assertThat(wanted.accounts())
                    .allSatisfy(account -> assertThat(chart.account(account.code()))
                            .satisfies(there ->
                                    there.ifPresent(it -> assertThat(it.type()).isEqualTo(account.type()))));
            assertThat(wanted.roles())
                    .allSatisfy(role -> assertThat(wanted.roles())
                            .filteredOn(other -> other.role().equals(role.role())
                                    && other.kind().equals(role.kind())
                                    && other.where().equals(role.where()))
                            .hasSize(1));
        }
        var retail = ChartOfAccounts.empty(Currency.SAR).with(RetailChart.in(Currency.SAR));
        assertThat(Office.furniture(Currency.SAR, List.of()).accounts().accounts())
                .allSatisfy(account -> assertThat(retail.account(account.code()))
                        .satisfies(there ->
                                there.ifPresent(it -> assertThat(it.name()).isEqualTo(account.name()))));
    }
}
