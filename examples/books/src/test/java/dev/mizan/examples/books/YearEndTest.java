// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Mizan;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearEndTest {
    private static List<String> week() throws IOException {
        try (BufferedReader journal = new BufferedReader(YearEnd.week())) {
            return journal.lines().toList();
        }
    }

    @Test
    void thePackHoldsEverySheetInBothLanguagesAndTheSameEachTime() throws Exception {
        String page = YearEnd.pack(week(), Currency.GBP);
        assertThat(page)
                .contains("<section id=\"en\" lang=\"en\" dir=\"ltr\">", "<section id=\"ar\" lang=\"ar\" dir=\"rtl\">")
                .contains("Income statement", "قائمة الدخل", "Register of assets", "سجل الأصول الثابتة", "VAT return")
                .contains("Ageing of customers", "تعمير ذمم العملاء", ">2011<", ">2010<")
                .contains("Café Corner", "مقهى الزاوية", "Paper mill", "مصنع الورق")
                .contains("</bdi> · <bdi>GBP</bdi>")
                .doesNotContain("<script", "http");
        assertThat(page.split("<h2>", -1)).hasSize(19);
        assertThat(YearEnd.pack(week(), Currency.GBP)).isEqualTo(page);
    }

    @Test
    void theStatementsOfThePackFitTogether() throws Exception {
        try (Mizan mizan = Ledger.of(week(), Currency.GBP)) {
            Period year = Ledger.lastYear(mizan.books());
            assertThat(year).isEqualTo(Period.year(2011));
            BalanceSheet sheet = mizan.books().balanceSheet(LocalDate.of(2011, 12, 31));
            assertThat(sheet.assets()).isEqualTo(sheet.liabilities().plus(sheet.equity()));
            assertThat(mizan.books().statements().directCashFlow(year).change())
                    .isEqualTo(mizan.books().statements().cashFlow(year).change());
            List<Sheet> sheets = Pack.of(mizan.books(), year);
            Money outstanding = last(sheets.get(6));
            assertThat(outstanding).isEqualTo(Money.of("5520.00", Currency.GBP));
            assertThat(last(sheets.get(8))).isEqualTo(Money.of("15750.00", Currency.GBP));
        }
    }

    private static Money last(Sheet sheet) {
        List<Money> total = sheet.rows().get(sheet.rows().size() - 1).amounts();
        return total.get(total.size() - 1);
    }

    @Test
    void aJournalThatDoesNotBalanceIsRefusedWithItsLine() {
        List<String> bad = List.of("2011-01-01 * x", "    1130  1.00 GBP", "    4110  -2.00 GBP", "");
        assertThatThrownBy(() -> YearEnd.pack(bad, Currency.GBP)).isInstanceOf(NotRead.class);
    }
}
