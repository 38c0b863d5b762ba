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
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The audit file as an auditor's program reads it. */
class AuditFileTest {
    @Test
    void totalsAndBalancesAreThoseOfTheBooks() throws Exception {
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
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
        assertThat(told(read, "//NumberOfEntries")).isEqualTo("2");
        assertThat(told(read, "//TotalDebit")).isEqualTo("435.00");
        assertThat(told(read, "//TotalCredit")).isEqualTo("435.00");
        assertThat(told(read, "//Account[AccountID='6120']/OpeningDebitBalance"))
                .isEqualTo("40.00");
        assertThat(told(read, "//Account[AccountID='6120']/ClosingDebitBalance"))
                .isEqualTo("100.00");
        assertThat(told(read, "//Account[AccountID='4110']/ClosingCreditBalance"))
                .isEqualTo("375.00");
        assertThat(told(read, "//Company/Name")).isEqualTo("Mizan & Sons");
        assertThat(told(read, "//Transaction[2]/Line[1]/DebitAmount/CurrencyAmount"))
                .isEqualTo("100.00");
        assertThat(told(read, "//Transaction[2]/Line[2]/Analysis[2]/AnalysisID"))
                .isEqualTo("T1");
        assertThat(told(read, "sum(//DebitAmount/Amount) = //TotalDebit")).isEqualTo("true");
    }

    private static String told(Document read, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, read);
    }
}
