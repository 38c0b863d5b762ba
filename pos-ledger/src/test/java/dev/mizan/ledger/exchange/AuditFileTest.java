// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The audit file as an auditor's program reads it. */
class AuditFileTest {
    @Test
    void totalsAndBalancesAreThoseOfTheBooks() {
        Books books = Shop.books();
        JournalEntry before = Shop.rent(1, NEW_YEAR.minusDays(1), "40.00");
        JournalEntry dollars = JournalEntry.of(
                Shop.head(3, NEW_YEAR.plusDays(2)),
                Leg.debit(Shop.BANK, sar("375.00")).in(Money.of("100.00", Currency.USD)),
                Leg.credit(Shop.SALES, sar("375.00")).at(Shop.TILL_1));
        List<JournalEntry> all = List.of(before, Shop.rent(2, NEW_YEAR, "60.00"), dollars);
        Shop.post(books, all.toArray(new JournalEntry[0]));
        StringBuilder out = new StringBuilder();
        AuditFile.write(
                new AuditParty("Mizan & Sons", "1010", "300000000000003", "SA"),
                books.chart(),
                books.balances(),
                Period.year(2026),
                () -> new ArrayList<>(all).stream(),
                NOW,
                out::append);
        String file = out.toString();
        assertThat(file)
                .contains("<NumberOfEntries>2</NumberOfEntries>")
                .contains("<TotalDebit>435.00</TotalDebit>", "<TotalCredit>435.00</TotalCredit>")
                .contains("<Name>Mizan &amp; Sons</Name>");
        assertThat(part(file, "<AccountID>6120</AccountID>", "</Account>"))
                .contains("<OpeningDebitBalance>40.00<", "<ClosingDebitBalance>100.00<");
        assertThat(part(file, "<AccountID>4110</AccountID>", "</Account>")).contains("<ClosingCreditBalance>375.00<");
        String dollarEntry = part(file, "<TransactionID>" + dollars.id(), "</Transaction>");
        assertThat(dollarEntry)
                .contains("<CurrencyCode>USD</CurrencyCode>\n<CurrencyAmount>100.00</CurrencyAmount>")
                .contains("<AnalysisType>till</AnalysisType>\n<AnalysisID>T1</AnalysisID>");
        assertThat(sum(file, "<DebitAmount>\n<Amount>")).isEqualTo(sar("435.00"));
        assertThat(sum(file, "<CreditAmount>\n<Amount>")).isEqualTo(sar("435.00"));
        everyElementEnds(file);
    }

    private static String part(String file, String from, String to) {
        int begin = file.indexOf(from);
        return file.substring(begin, file.indexOf(to, begin));
    }

    private static Money sum(String file, String before) {
        Money sum = sar("0.00");
        for (int at = file.indexOf(before); at >= 0; at = file.indexOf(before, at + 1)) {
            int from = at + before.length();
            sum = sum.plus(sar(file.substring(from, file.indexOf('<', from))));
        }
        return sum;
    }

    private static void everyElementEnds(String file) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([A-Za-z]+)[^>]*>").matcher(file);
        while (tags.find()) {
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}
