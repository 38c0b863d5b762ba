// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Property 8: direct and indirect cash flow and the cash accounts agree; equity closes where the balance sheet stands. */
class MoreStatementsLaws {
    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 30);
    }

    private static Books posted(List<JournalEntry> entries) {
        Books books = Shop.books();
        entries.forEach(entry -> Shop.post(books, entry));
        return books;
    }

    @Property(tries = 200)
    void bothCashFlowsAreTheChangeOfTheCashAccounts(
            @ForAll("journals") List<JournalEntry> entries,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Books books = posted(entries);
        Balances balances = books.balances();
        Period period = Period.between(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from + days));
        Money cash = Money.zero(Currency.SAR);
        for (int account = 0; account < books.chart().size(); account++) {
            boolean isCash = books.chart().at(account).section() == Section.CASH;
            cash = isCash ? cash.plus(Money.ofMinor(balances.movement(account, period), Currency.SAR)) : cash;
        }
        for (CashFlow flow : List.of(
                CashFlow.indirect(books.chart(), Currency.SAR, period, entries),
                CashFlow.direct(books.chart(), Currency.SAR, period, entries))) {
            assertThat(flow.change()).isEqualTo(cash);
            Money lines = Money.zero(Currency.SAR);
            for (CashFlow.Activity activity : CashFlow.Activity.values()) {
                lines = lines.plus(flow.net(activity));
            }
            assertThat(lines).isEqualTo(cash);
        }
    }

    @Property(tries = 300)
    void eachActivityIsTheSameInBothForms(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = 900) int from) {
        Books books = posted(entries);
        Period period = Period.between(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from + 400));
        CashFlow indirect = CashFlow.indirect(books.chart(), Currency.SAR, period, entries);
        CashFlow direct = CashFlow.direct(books.chart(), Currency.SAR, period, entries);
        for (CashFlow.Activity activity : CashFlow.Activity.values()) {
            assertThat(indirect.net(activity)).as(activity.name()).isEqualTo(direct.net(activity));
        }
        assertThat(indirect.withoutCash()).isEqualTo(direct.withoutCash());
        Money profit =
                IncomeStatement.of(books.chart(), books.balances(), period).profit();
        assertThat(indirect.lines().get(0).amount()).isEqualTo(profit);
    }

    @Property(tries = 200)
    void equityClosesWhereTheBalanceSheetStands(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = 900) int from) {
        Books books = posted(entries);
        Period period = Period.between(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from + 100));
        ChangesInEquity changes = ChangesInEquity.of(books.chart(), books.balances(), period);
        LocalDate last = NEW_YEAR.plusDays(from + 99);
        BalanceSheet sheet = BalanceSheet.of(books.chart(), books.balances(), GregorianYears.JANUARY, last);
        assertThat(changes.closing()).isEqualTo(sheet.equity());
        assertThat(changes.opening().plus(changes.change())).isEqualTo(changes.closing());
    }

    /** erpnext 36112, 52870: the general ledger ends where the trial balance stands, and begins where it ended. */
    @Property(tries = 200)
    void erpnext36112TheGeneralLedgerIsTheTrialBalance(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = 900) int from) {
        Books books = posted(entries);
        Balances balances = books.balances();
        LocalDate first = NEW_YEAR.plusDays(from);
        for (int account = 0; account < books.chart().size(); account++) {
            GeneralLedger page = GeneralLedger.of(
                    books.chart().at(account), account, balances, Period.between(first, first.plusDays(90)), entries);
            assertThat(page.closing().minor()).isEqualTo(balances.balance(account, first.plusDays(89)));
            GeneralLedger next = GeneralLedger.of(
                    books.chart().at(account), account, balances, Period.from(first.plusDays(90)), entries);
            assertThat(next.opening()).isEqualTo(page.closing());
        }
    }

    @Property(tries = 100)
    void aBudgetOfWhatCameIsMetAndOfNothingIsTheProfit(@ForAll("journals") List<JournalEntry> entries) {
        Books books = posted(entries);
        Period year = Period.year(2026);
        BudgetReport none = BudgetReport.of(books.chart(), books.balances(), year, Map.of());
        assertThat(none.better())
                .isEqualTo(IncomeStatement.of(books.chart(), books.balances(), year)
                        .profit());
        Map<String, Money> met = new java.util.HashMap<>();
        none.lines().forEach(line -> met.put(line.account().code(), line.actual()));
        assertThat(BudgetReport.of(books.chart(), books.balances(), year, met).better())
                .isEqualTo(sar("0.00"));
        assertThat(none.lines())
                .allMatch(line -> line.account().type() == AccountType.INCOME
                        || line.account().type() == AccountType.EXPENSE);
    }

    @Property(tries = 100)
    void sideBySideKeepsEveryAmountOfEverySheet(@ForAll("journals") List<JournalEntry> entries) {
        Books books = posted(entries);
        List<Sheet> sheets = List.of(
                IncomeStatement.of(books.chart(), books.balances(), Period.year(2026))
                        .sheet(),
                IncomeStatement.of(books.chart(), books.balances(), Period.year(2027))
                        .sheet());
        Sheet both = SideBySide.of(sheets, List.of(Text.en("2026"), Text.en("2027")));
        for (int column = 0; column < 2; column++) {
            for (StatementRow row : sheets.get(column).rows()) {
                int at = column;
                assertThat(both.rows())
                        .anyMatch(it -> it.code().equals(row.code())
                                && it.label().equals(row.label())
                                && (row.amounts().isEmpty()
                                        || it.amounts()
                                                .get(at)
                                                .equals(row.amounts().get(0))));
            }
        }
        assertThat(both.rows())
                .allMatch(row -> row.amounts().isEmpty() || row.amounts().size() == 2);
    }

    @Example
    void aPageEscapesItsTextAndRunsFromRightToLeftInArabic() {
        Sheet sheet = new Sheet(
                Text.of("<Sales & \"more\">", "المبيعات"),
                Text.of("2026", "2026"),
                Currency.SAR,
                List.of(Text.of("Amount", "المبلغ")),
                List.of(StatementRow.line("4110", Text.of("=Sales, net", "صافي المبيعات"), sar("-1234567.50"))));
        assertThat(SheetHtml.page(sheet.title(), List.of(sheet), Language.EN))
                .contains("<html lang=\"en\" dir=\"ltr\">", "&lt;Sales &amp; &quot;more&quot;&gt;", "(1,234,567.50)")
                .doesNotContain("<Sales");
        assertThat(SheetHtml.page(sheet.title(), List.of(sheet), Language.AR))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "صافي المبيعات", "<bdi>4110</bdi>");
        assertThat(SheetCsv.render(sheet, Language.EN)).endsWith("LINE,4110,\"'=Sales, net\",-1234567.50\r\n");
    }
}
