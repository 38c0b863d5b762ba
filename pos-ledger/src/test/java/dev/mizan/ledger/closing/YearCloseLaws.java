// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.closing;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.period.Lock;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Property 9: temporary accounts are zero, opening is closing, twice is once, and nothing gets into a locked year. */
class YearCloseLaws {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 30);
    }

    private static List<JournalEntry> close(Books books, int run) {
        return YearClose.entries(books.chart(), books.balances(), GregorianYears.JANUARY, NEW_YEAR, run, NOW)
                .orElseThrow();
    }

    @Property(tries = 200)
    void aClosedYearLeavesNoIncomeAndTheSameNetAssets(@ForAll("journals") List<JournalEntry> entries) {
        Books books = Shop.books();
        entries.forEach(entry -> Shop.post(books, entry));
        Period year = Period.year(2026);
        Balances before = books.balances();
        Money profit = IncomeStatement.of(books.chart(), before, year).profit();
        BalanceSheet sheet = BalanceSheet.of(books.chart(), before, GregorianYears.JANUARY, LAST);
        close(books, 0).forEach(closing -> Shop.post(books, closing));
        Balances after = books.balances();
        for (int account = 0; account < books.chart().size(); account++) {
            if (books.chart().at(account).type().temporary()) {
                assertThat(after.balance(account, LAST)).isZero();
                for (Dimensions place : Journals.PLACES) {
                    assertThat(after.byPlace(account, LAST).getOrDefault(place, 0L))
                            .isZero();
                }
            }
            assertThat(after.beforeClosing().balance(account, LAST)).isEqualTo(before.balance(account, LAST));
        }
        BalanceSheet closed = BalanceSheet.of(books.chart(), after, GregorianYears.JANUARY, LAST);
        assertThat(closed.assets()).isEqualTo(sheet.assets());
        assertThat(closed.equity()).isEqualTo(sheet.equity());
        assertThat(closed.resultOfYear().isZero()).isTrue();
        assertThat(IncomeStatement.of(books.chart(), after.beforeClosing(), year)
                        .profit())
                .isEqualTo(profit);
        assertThat(close(books, 1)).isEmpty();
    }

    @Property(tries = 100)
    void closingTwiceIsOnceAndItCanBeReversedUntilItIsLocked(@ForAll("journals") List<JournalEntry> entries) {
        Books books = Shop.books();
        entries.forEach(entry -> Shop.post(books, entry));
        JournalEntry[] all = close(books, 0).toArray(new JournalEntry[0]);
        Balances before = books.balances();
        Shop.post(books, all);
        assertThat(Shop.post(books, all)).isEmpty();
        long number = 9_100;
        for (JournalEntry each : all) {
            Shop.applied(
                    books,
                    books.reverse(each, Shop.head(++number, LAST), WhenLocked.ADJUST)
                            .orElseThrow());
        }
        for (int account = 0; account < books.chart().size(); account++) {
            assertThat(books.balances().balance(account, LAST)).isEqualTo(before.balance(account, LAST));
        }
        List<JournalEntry> again = close(books, 1);
        assertThat(again).hasSameSizeAs(all);
        again.forEach(each -> Shop.post(books, each));
        books.apply(books.lock(LAST, Lock.HARD).orElseThrow());
        for (JournalEntry each : again) {
            assertThat(books.reverse(each, Shop.head(9_002, LAST), WhenLocked.ADJUST))
                    .isInstanceOf(Refused.class);
        }
        assertThat(books.post(WhenLocked.ADJUST, List.of(Shop.rent(9_003, LAST, "1.00"))))
                .isInstanceOf(Refused.class);
    }
}
