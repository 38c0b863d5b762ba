// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.NaiveBooks;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatementLaws {
    private static final Money NOTHING = Money.zero(Currency.SAR);

    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 30);
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return Arbitraries.integers().between(1, 12).map(GregorianYears::new);
    }

    private static Books posted(List<JournalEntry> entries) {
        Books books = Shop.books();
        entries.forEach(entry -> post(books, entry));
        return books;
    }

    @Property(tries = 200)
    void aTrialBalanceSumsToZeroAndOpensAsTheOneBeforeClosed(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll @IntRange(max = Journals.DAYS) int from,
            @ForAll @IntRange(min = 1, max = 500) int days) {
        Books books = posted(entries);
        LocalDate first = NEW_YEAR.plusDays(from);
        LocalDate next = first.plusDays(days);
        TrialBalance before = TrialBalance.of(books.chart(), books.balances(), Period.between(first, next));
        TrialBalance after = TrialBalance.of(books.chart(), books.balances(), Period.from(next));
        for (TrialBalance balance : List.of(before, after)) {
            assertThat(balance.opening()).isEqualTo(NOTHING);
            assertThat(balance.closing()).isEqualTo(NOTHING);
            assertThat(balance.debits()).isEqualTo(balance.credits());
        }
        for (TrialBalanceLine line : before.lines()) {
            TrialBalanceLine same = after.lines().stream()
                    .filter(other -> other.account().equals(line.account()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.opening()).isEqualTo(line.closing());
        }
    }

    @Property(tries = 200)
    void assetsAreLiabilitiesAndEquityOnEveryDay(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll @IntRange(max = Journals.DAYS) int day) {
        Books books = posted(entries);
        BalanceSheet sheet = BalanceSheet.of(books.chart(), books.balances(), calendar, NEW_YEAR.plusDays(day));
        assertThat(sheet.assets()).isEqualTo(sheet.liabilities().plus(sheet.equity()));
    }

    @Property(tries = 200)
    void theIncomeStatementIsWhatTheEquityOfTheBalanceSheetGained(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll @IntRange(max = Journals.DAYS) int from,
            @ForAll @IntRange(min = 1, max = 500) int days) {
        Books books = posted(entries);
        ChartOfAccounts chart = books.chart();
        Balances balances = books.balances();
        LocalDate first = NEW_YEAR.plusDays(from);
        LocalDate last = first.plusDays(days - 1);
        Money profit = IncomeStatement.of(chart, balances, Period.between(first, last.plusDays(1)))
                .profit();
        assertThat(results(BalanceSheet.of(chart, balances, calendar, last)))
                .isEqualTo(results(BalanceSheet.of(chart, balances, calendar, first.minusDays(1)))
                        .plus(profit));
        LocalDate newYear = calendar.yearOf(last).from();
        assertThat(BalanceSheet.of(chart, balances, calendar, last).resultOfYear())
                .isEqualTo(IncomeStatement.of(chart, balances, Period.between(newYear, last.plusDays(1)))
                        .profit());
    }

    private static Money results(BalanceSheet sheet) {
        return sheet.resultOfYear().plus(sheet.earlierResults());
    }

    @Property(tries = 100)
    void everySectionIsWhatAddingUpTheLegsGives(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = Journals.DAYS) int day) {
        Books books = posted(entries);
        NaiveBooks naive = new NaiveBooks();
        entries.forEach(naive::post);
        LocalDate last = NEW_YEAR.plusDays(day);
        IncomeStatement income = IncomeStatement.of(
                books.chart(), books.balances(), Period.between(FiscalCalendar.EARLIEST, last.plusDays(1)));
        BalanceSheet sheet = BalanceSheet.of(books.chart(), books.balances(), GregorianYears.JANUARY, last);
        List<StatementSection> sections = new ArrayList<>(income.sections());
        sections.addAll(sheet.sections());
        assertThat(sections).extracting(StatementSection::section).containsExactlyInAnyOrder(Section.values());
        for (StatementSection section : sections) {
            BigInteger signed = books.chart().byCode().stream()
                    .filter(account -> account.section() == section.section())
                    .map(account -> naive.debits(account.code(), last, at -> true)
                            .subtract(naive.credits(account.code(), last, at -> true)))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            AccountType type = section.section().type();
            boolean debit = type == AccountType.ASSET || type == AccountType.EXPENSE;
            assertThat(section.total().minor()).isEqualTo((debit ? signed : signed.negate()).longValueExact());
        }
    }

    @Property(tries = 100)
    void theOrderOfPostingNeverChangesAStatement(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll Random shuffle,
            @ForAll @IntRange(max = Journals.DAYS) int day) {
        List<JournalEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, shuffle);
        LocalDate last = NEW_YEAR.plusDays(day);
        assertThat(statements(posted(shuffled), last)).isEqualTo(statements(posted(entries), last));
    }

    private static List<Record> statements(Books books, LocalDate last) {
        Period period = Period.between(NEW_YEAR, last.plusDays(1));
        Balances balances = books.balances();
        return List.of(
                TrialBalance.of(books.chart(), balances, period),
                IncomeStatement.of(books.chart(), balances, period),
                BalanceSheet.of(books.chart(), balances, GregorianYears.JANUARY, last));
    }
}
