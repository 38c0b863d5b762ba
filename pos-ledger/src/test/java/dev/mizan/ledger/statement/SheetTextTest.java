// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.head;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Books books = Shop.books();

    SheetTextTest() {
        Shop.post(
                books,
                JournalEntry.of(
                        head(1, NEW_YEAR.minusDays(1)),
                        Leg.debit(Shop.BANK, sar("1150000.00")),
                        Leg.credit(Shop.CAPITAL, sar("1149400.00")),
                        Leg.credit("4520", sar("600.00"))),
                JournalEntry.of(
                                head(2, NEW_YEAR),
                                Leg.debit(Shop.CASH, sar("2300.00")),
                                Leg.credit(Shop.SALES, sar("2000.00")),
                                Leg.credit(Shop.VAT_DUE, sar("300.00")))
                        .by("sale@1"),
                Shop.rent(4, LAST, "3500.00"));
    }

    private String render(Sheet sheet, Language language) {
        return SheetText.render(sheet, language).replace(Words.LEFT_TO_RIGHT, '^');
    }

    @Test
    void aTrialBalanceInEnglish() {
        TrialBalance balance = TrialBalance.of(books.chart(), books.balances(), Period.year(2026));
        assertThat(render(balance.sheet(), Language.EN)).isEqualTo("""
                        Trial balance  (SAR)
                        From 2026-01-01 to 2026-12-31

                                                            Opening       Debit      Credit         Closing
                        ------------------------------------------------------------------------------------
                          1110 Cash drawers                    0.00    2,300.00    3,500.00       (1,200.00)
                          1130 Bank, current account   1,150,000.00        0.00        0.00    1,150,000.00
                          2130 Output VAT                      0.00        0.00      300.00         (300.00)
                          3110 Capital                (1,149,400.00)       0.00        0.00   (1,149,400.00)
                          4110 Sales                           0.00        0.00    2,000.00       (2,000.00)
                          4520 Other income                 (600.00)       0.00        0.00         (600.00)
                          6120 Rent                            0.00    3,500.00        0.00        3,500.00
                        ------------------------------------------------------------------------------------
                        Total                                  0.00    5,800.00    5,800.00            0.00
                        ====================================================================================
                        """);
    }

    @Test
    void anIncomeStatementInArabicForALineThatRunsFromRightToLeft() {
        IncomeStatement statement = IncomeStatement.of(books.chart(), books.balances(), Period.year(2026));
        assertThat(render(statement.sheet(), Language.AR)).isEqualTo("""
                        قائمة الدخل  (SAR)
                        من ^2026-01-01 إلى ^2026-12-31

                                                       المبلغ
                        -----------------------------------------
                        الإيرادات
                          ^4110 المبيعات                 2,000.00
                        الإجمالي: الإيرادات             2,000.00
                        -----------------------------------------
                        مجمل الربح                      2,000.00
                        =========================================
                        المصروفات التشغيلية
                          ^6120 الإيجار                  3,500.00
                        الإجمالي: المصروفات التشغيلية   3,500.00
                        -----------------------------------------
                        ربح الفترة                     (1,500.00)
                        =========================================
                        """);
    }

    @Test
    void aBalanceSheetShowsResultsThatAreNotClosed() {
        BalanceSheet sheet = BalanceSheet.of(books.chart(), books.balances(), GregorianYears.JANUARY, LAST);
        assertThat(render(sheet.sheet(), Language.EN)).isEqualTo("""
                        Statement of financial position  (SAR)
                        As of 2026-12-31

                                                                 Amount
                        ------------------------------------------------
                        Cash and cash equivalents
                          1110 Cash drawers                   (1,200.00)
                          1130 Bank, current account       1,150,000.00
                        Total: Cash and cash equivalents   1,148,800.00
                        ------------------------------------------------
                        Total assets                       1,148,800.00
                        ================================================
                        Current liabilities
                          2130 Output VAT                        300.00
                        Total: Current liabilities               300.00
                        ------------------------------------------------
                        Total liabilities                        300.00
                        ================================================
                        Equity
                          3110 Capital                     1,149,400.00
                        Total: Equity                      1,149,400.00
                          Results of earlier years               600.00
                          Result of the year                  (1,500.00)
                        ------------------------------------------------
                        Total equity                       1,148,500.00
                        ================================================
                        Total liabilities and equity       1,148,800.00
                        ================================================
                        """);
    }

    @Test
    void currenciesWithoutAndWithThreeDecimals() {
        for (Currency currency : List.of(Currency.JPY, Currency.KWD)) {
            Sheet sheet = new Sheet(
                    Words.AMOUNT,
                    Words.asOf(LAST),
                    currency,
                    List.of(Words.AMOUNT),
                    List.of(
                            StatementRow.total(Words.AMOUNT, Money.ofMinor(-1_234_567, currency)),
                            StatementRow.line("1", Words.AMOUNT, Money.ofMinor(7, currency))));
            assertThat(render(sheet, Language.EN).lines().skip(6))
                    .containsExactly(
                            currency.digits() == 0
                                    ? new String[] {
                                        "Amount      (1,234,567)", "=======================", "  1 Amount           7"
                                    }
                                    : new String[] {
                                        "Amount      (1,234.567)", "=======================", "  1 Amount       0.007"
                                    });
        }
    }
}
