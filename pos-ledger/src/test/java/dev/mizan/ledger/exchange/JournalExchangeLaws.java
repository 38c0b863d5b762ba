// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.export.BeancountText;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Property 20: what is exported is read back as the same entries, and written again as the same text. */
class JournalExchangeLaws {
    private static final ChartOfAccounts CHART = Shop.books().chart();
    private static final ImportTerms OWN = ImportTerms.own(CHART);

    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aZ09 \t\n\r\\\"%;|[]{}(),:=@*!#'~بيع\u2003\u00a0\u0085🍎%3b")
                .ofMaxLength(12);
        return Combinators.combine(
                        Journals.of(CHART, 8),
                        words.list().ofSize(8),
                        Arbitraries.longs()
                                .between(-9_999_999, 9_999_999)
                                .list()
                                .ofSize(8),
                        Arbitraries.integers().between(0, 3).list().ofSize(8))
                .as((entries, texts, foreign, kind) -> {
                    List<JournalEntry> rich = new ArrayList<>();
                    for (int i = 0; i < entries.size(); i++) {
                        rich.add(richer(entries.get(i), texts.get(i), foreign.get(i), kind.get(i)));
                    }
                    return rich;
                });
    }

    /** With hostile words, a leg in dollars or dinars, a reversal, a later effective day. */
    private static JournalEntry richer(JournalEntry entry, String words, long foreign, int kind) {
        List<Leg> legs = new ArrayList<>(entry.legs());
        Currency currency = kind % 2 == 0 ? Currency.USD : Currency.KWD;
        if (kind > 0) {
            legs.set(0, legs.get(0).in(Money.ofMinor(foreign, currency)));
        }
        EntryHead head = entry.head();
        return new JournalEntry(
                new EntryHead(head.id(), head.date(), head.booked(), words.isBlank() ? "" : "D" + words, words),
                kind == 2 ? entry.on().plusDays(40) : entry.on(),
                legs,
                kind == 3 ? Optional.of(Shop.id(77)) : Optional.empty(),
                entry.rule());
    }

    private static String text(JournalText format, List<JournalEntry> entries) {
        StringBuilder out = new StringBuilder();
        format.write(entries.iterator(), out::append);
        return out.toString();
    }

    private static void roundTrip(
            JournalText format,
            BiFunction<String, ImportTerms, Outcome<List<JournalEntry>>> reader,
            List<JournalEntry> entries) {
        String written = text(format, entries);
        List<JournalEntry> read = reader.apply(written, OWN).orElseThrow();
        assertThat(read).isEqualTo(entries);
        assertThat(text(format, read)).isEqualTo(written);
    }

    @Property(tries = 300)
    void hledgerTextComesBack(@ForAll @From("journals") List<JournalEntry> entries) {
        roundTrip(new HledgerText(CHART), HledgerJournal::read, entries);
    }

    @Property(tries = 300)
    void beancountTextComesBack(@ForAll @From("journals") List<JournalEntry> entries) {
        roundTrip(new BeancountText(CHART), BeancountJournal::read, entries);
    }

    @Property(tries = 300)
    void aTableComesBack(@ForAll @From("journals") List<JournalEntry> entries) {
        roundTrip(new CsvJournal(), CsvJournal::read, entries);
    }

    private static final Map<String, String> NAMES = Map.of(
            "Assets:Cash",
            Shop.CASH,
            "Assets:Bank:USD",
            Shop.BANK,
            "Income:Sales",
            Shop.SALES,
            "Liabilities:VAT",
            "2130");

    private static ImportTerms foreign() {
        return new ImportTerms(CHART, NAMES, new UUID(1, 2), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Example
    void aJournalOfAnotherProgramIsReadWithItsAssertions() {
        List<JournalEntry> read = HledgerJournal.read("""
                        ; a comment
                        commodity 1000.00 SAR
                        account Assets:Cash  ; type:C
                          ; of the account
                        P 2024-12-31 USD 3.80 SAR

                        2024/1/4 ! (17) sale  ; till: T1
                            Assets:Cash         230.00 SAR
                            Income:Sales       SAR -200.00 ; net
                            Liabilities:VAT
                        2024-01-05=2024-01-06 * buy usd
                            * Assets:Bank:USD     1,00.00 USD @@ 375.00 SAR
                            Assets:Cash        -375.00 SAR = -145.00 SAR
                        2024.01.06 buy more
                            Assets:Bank:USD     10.00 USD @ 3.75 SAR
                            Assets:Cash
                        """, foreign()).orElseThrow();
        assertThat(read).hasSize(3);
        assertThat(read.get(0).legs().get(2)).isEqualTo(Leg.credit("2130", sar("30.00")));
        assertThat(read.get(0).head().description()).isEqualTo("(17) sale");
        assertThat(read.get(1).legs().get(0).foreign()).contains(Money.of("100.00", Currency.USD));
        assertThat(read.get(2).legs().get(1)).isEqualTo(Leg.credit(Shop.CASH, sar("37.50")));
        assertThat(read).extracting(entry -> entry.id().toString()).doesNotHaveDuplicates();
    }

    @Example
    void beancountOfAnotherHandIsReadWithItsBalances() {
        List<JournalEntry> read = BeancountJournal.read("""
                        option "title" "x"
                        2024-01-01 open Assets:Cash SAR
                        2024-01-04 * "Noura" "sale \\"1\\"" #tag ^link
                          invoice: "7"
                          Assets:Cash  230.00 SAR
                            weight: 3
                          Income:Sales  -200.00 SAR ; net
                          Liabilities:VAT
                        2024-01-05 balance Assets:Cash  230.00 SAR
                        2024-01-05 txn "again"
                          Assets:Cash  1.00 SAR
                          Income:Sales  -1.00 SAR
                        """, foreign()).orElseThrow();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).head().description()).isEqualTo("Noura sale \"1\"");
        assertThat(read.get(1).head().description()).isEqualTo("again");
    }

    private static Reason hledger(String text) {
        return Shop.reason(HledgerJournal.read(text, foreign()));
    }

    private static Reason beancount(String text) {
        return Shop.reason(BeancountJournal.read(text, foreign()));
    }

    @Example
    void beancount411AnAssertionIsExact() {
        String sale = "2024-01-04 sale\n  Assets:Cash  1.00 SAR = 1.01 SAR\n  Income:Sales\n";
        assertThat(hledger(sale)).isEqualTo(ExchangeReason.ASSERTION_FAILED);
        String balance =
                "2024-01-04 * \"sale\"\n  Assets:Cash  1.00 SAR\n  Income:Sales\n2024-01-05 balance Assets:Cash 1.01 SAR\n";
        assertThat(beancount(balance)).isEqualTo(ExchangeReason.ASSERTION_FAILED);
    }

    @Example
    void whatCanNotBeReadIsRefusedWithItsLine() {
        assertThat(hledger("2024-01-04 x\n  Assets:Cash  1.00 SAR\n  Income:Sales  -1.01 SAR\n"))
                .isEqualTo(ExchangeReason.UNBALANCED);
        assertThat(hledger("2024-01-04 x\n  Assets:Gold  1.00 SAR\n  Income:Sales\n"))
                .isEqualTo(ExchangeReason.UNKNOWN_ACCOUNT);
        assertThat(hledger("2024-01-04 x\n  Assets:Cash  1.00 USD\n  Income:Sales\n"))
                .isEqualTo(ExchangeReason.NO_PRICE);
        for (String bad : List.of(
                "include other.journal",
                "= expenses",
                "2024-02-30 x\n  Assets:Cash  1.00 SAR\n  Income:Sales\n",
                "  Assets:Cash  1.00 SAR",
                "2024-01-04 x\n  Assets:Cash\n  Income:Sales\n",
                "2024-01-04 x\n  Assets:Cash  \n  Income:Sales\n",
                "2024-01-04 x\n  (Assets:Cash)  1.00 SAR\n",
                "2024-01-04 x\n  Assets:Cash  1.005 SAR\n  Income:Sales\n",
                "2024-01-04 x\n  Assets:Cash  1.00 USD @ 3.7501 SAR\n  Income:Sales\n",
                "2024-01-04 x\n  Assets:Cash  99999999999999999999.00 SAR\n  Income:Sales\n",
                "2024-01-04 x\n  Assets:Cash  $1\n  Income:Sales\n")) {
            assertThat(hledger(bad)).as(bad).isEqualTo(ExchangeReason.BAD_LINE);
        }
        for (String bad : List.of(
                "include \"x\"",
                "2024-01-04 pad Assets:Cash Income:Sales",
                "2024-13-04 * \"x\"\n",
                "2024-01-04 * \"x\"\n  Assets:Cash  1 SAR {2.00 SAR}\n  Income:Sales\n")) {
            assertThat(beancount(bad)).as(bad).isEqualTo(ExchangeReason.BAD_LINE);
        }
        String table = text(new CsvJournal(), List.of(Shop.rent(1, NEW_YEAR, "5.00")));
        for (String bad : List.of(
                "",
                "entry,date\n",
                table.replace("5.00", "x"),
                table + "a,b\n",
                table + "\"open",
                table + "\"a\"b\n")) {
            assertThat(Shop.reason(CsvJournal.read(bad, OWN))).as(bad).isEqualTo(ExchangeReason.BAD_LINE);
        }
        assertThat(Shop.reason(CsvJournal.read(table.replace(",6120,", ",9999,"), OWN)))
                .isEqualTo(ExchangeReason.UNKNOWN_ACCOUNT);
        assertThat(Shop.reason(CsvJournal.read(table.replace("-5.00", "-5.01"), OWN)))
                .isEqualTo(ExchangeReason.UNBALANCED);
    }
}
