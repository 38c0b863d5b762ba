// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.TILL_1;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountGroup;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JournalTextTest {
    private final Books books = Shop.books();

    private static JournalEntry sale() {
        EntryHead head = new EntryHead(Shop.id(4), NEW_YEAR, Shop.NOW, "demo/S1/T1@1#17", "sale, \"x\" [1]; بيع");
        return JournalEntry.of(
                        head,
                        Leg.debit(Shop.CASH, sar("230.00")),
                        Leg.credit(Shop.SALES, sar("200.00")),
                        Leg.credit(Shop.VAT_DUE, sar("30.00")))
                .at(TILL_1)
                .by("sale@1")
                .movedOn(NEW_YEAR.plusDays(31));
    }

    private static String text(JournalText format, JournalEntry entry) {
        StringBuilder out = new StringBuilder();
        format.entry(entry, out);
        return out.toString();
    }

    @Example
    void anEntryForHledgerAndLedger() {
        assertThat(text(new HledgerText(books.chart()), sale())).isEqualTo("""
                        2026-02-01 * 00000000-0000-1000-0000-000000000004 sale, "x" [1]%3b بيع
                            ; booked: 2026-11-22T08:26:00.123456Z
                            ; document-date: 2026-01-01
                            ; document: demo/S1/T1@1#17
                            ; rule: sale@1
                            ; store: S1
                            ; till: T1
                            Assets:CashAndCashEquivalents:1110-CashDrawers                           230.00 SAR
                            Income:RevenueFromSales:4110-Sales                                      -200.00 SAR
                            Liabilities:TradeAndOtherPayables:2130-OutputVAT                         -30.00 SAR

                        """);
    }

    @Example
    void anEntryForBeancount() {
        assertThat(text(new BeancountText(books.chart()), sale())).isEqualTo("""
                        2026-02-01 * "00000000-0000-1000-0000-000000000004" "sale, \\"x\\" [1]; بيع"
                          booked: "2026-11-22T08:26:00.123456Z"
                          document-date: "2026-01-01"
                          document: "demo/S1/T1@1#17"
                          rule: "sale@1"
                          store: "S1"
                          till: "T1"
                          Assets:CashAndCashEquivalents:1110-CashDrawers  230.00 SAR
                          Income:RevenueFromSales:4110-Sales  -200.00 SAR
                          Liabilities:TradeAndOtherPayables:2130-OutputVAT  -30.00 SAR

                        """);
    }

    @Example
    void whatTellsLegsApartStandsBelowThem() {
        JournalEntry entry = JournalEntry.of(
                Shop.head(1, NEW_YEAR),
                Leg.debit(Shop.SAFE, sar("5.00")).at(Dimensions.of(Dimension.STORE, "S1")),
                Leg.credit(Shop.CASH, sar("5.00")).at(TILL_1));
        assertThat(text(new HledgerText(books.chart()), entry)).contains("    ; store: S1\n    ; till: T1\n\n");
        assertThat(text(new BeancountText(books.chart()), entry))
                .contains("-5.00 SAR\n    store: \"S1\"\n    till: \"T1\"\n\n");
    }

    @Example
    void theHeadSaysTheDecimalsAndTheKindOfEachAccount() {
        StringBuilder head = new StringBuilder();
        new HledgerText(Shop.books(Currency.KWD).chart()).head(head);
        assertThat(head)
                .startsWith("commodity 1000.000 KWD\n\n")
                .contains("account Assets:CashAndCashEquivalents:1110-CashDrawers  ; type:C, ar:نقدية أدراج البيع\n")
                .contains("account Expenses:CostOfSales:5110-CostOfGoodsSold  ; type:X")
                .contains("البنك، الحساب");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars('a', 'B', '7', ' ', '-', '/', ',', 'ض', '،', '(', '\n', '.', '\'')
                .ofMaxLength(8)
                .filter(name -> !name.isBlank())
                .list()
                .ofMaxSize(8);
    }

    @Property
    void namesAreLegalEverywhereAndNoTwoAreEqual(@ForAll("words") List<String> names) {
        AccountGroup group = new AccountGroup(
                "G", Text.of(names.isEmpty() ? "x" : names.get(0), "مجموعة"), Section.OPERATING_EXPENSES);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (String code : List.of("1", "1-" + i, "1-A" + i, "1A" + i)) {
                accounts.add(Account.of(code + "X" + i, Text.of(names.get(i), "حساب"), group, Currency.SAR));
            }
        }
        ChartOfAccounts empty = ChartOfAccounts.empty(Currency.SAR);
        ChartOfAccounts chart =
                empty.with(empty.define(AccountsDefined.of(accounts)).orElseThrow());
        AccountNames legal = new AccountNames(chart);
        assertThat(accounts.stream().map(account -> legal.of(account.code())))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("(Assets|Liabilities|Equity|Income|Expenses)(:[A-Z0-9][A-Za-z0-9-]*)+"));
    }

    @Example
    void aLongJournalPassesInPieces() {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        Iterator<JournalEntry> entries = IntStream.rangeClosed(1, 2_000)
                .mapToObj(number -> Shop.rent(number, NEW_YEAR, "1.00"))
                .iterator();
        new HledgerText(books.chart()).write(entries, piece -> {
            pieces.add(piece.length());
            whole.append(piece);
        });
        assertThat(pieces).hasSizeGreaterThan(3).allMatch(length -> length < 70_000);
        assertThat(whole.toString().lines().filter(line -> line.startsWith("2026-01-01 * ")))
                .hasSize(2_000);
        List<String> nothing = new ArrayList<>();
        new BeancountText(books.chart())
                .write(Stream.<JournalEntry>empty().iterator(), piece -> nothing.add("" + piece));
        assertThat(nothing).singleElement().asString().contains(" open Assets:");
    }

    @Example
    void balancesStandUnderTheNamesOfTheExport() {
        Shop.post(books, sale(), Shop.rent(5, NEW_YEAR.plusDays(31), "230.00"));
        assertThat(BalancesCsv.of(books.chart(), books.balances(), NEW_YEAR.plusDays(31)))
                .isEqualTo("""
                        account,currency,balance
                        Assets:CashAndCashEquivalents:1110-CashDrawers,SAR,0.00
                        Liabilities:TradeAndOtherPayables:2130-OutputVAT,SAR,-30.00
                        Income:RevenueFromSales:4110-Sales,SAR,-200.00
                        Expenses:ShopExpenses:6120-Rent,SAR,230.00
                        """);
    }
}
