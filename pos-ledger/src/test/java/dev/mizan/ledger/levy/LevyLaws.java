// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Zakat and withholding tax: lines are data, and what is due is what the accounts say. */
class LevyLaws {
    private static final WithholdingTable TABLE =
            WithholdingTable.parse(WithholdingTable.SAUDI).orElseThrow();

    private static Books books() {
        Books books = Shop.books();
        books.apply(books.define(LevyRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(LevyRules.all()).orElseThrow());
        return books;
    }

    private static ZakatReport year(Books books) {
        ZakatMap map = ZakatMap.parse(ZakatMap.SAUDI_RETAIL, books.chart()).orElseThrow();
        return ZakatReport.of(map, books.chart(), books.balances(), Period.year(2026), Rounding.HALF_UP);
    }

    @Example
    void theBaseIsSourcesAndProfitLessWhatIsTiedUp() {
        Books books = books();
        LocalDate before = LocalDate.of(2025, 12, 31);
        Shop.post(
                books,
                JournalEntry.of(
                        Shop.head(1, before),
                        Leg.debit(Shop.BANK, sar("500000.00")),
                        Leg.credit(Shop.CAPITAL, sar("500000.00"))),
                JournalEntry.of(
                                Shop.head(2, NEW_YEAR),
                                Leg.debit("1510", sar("200000.00")),
                                Leg.credit(Shop.BANK, sar("200000.00")))
                        .by("asset.acquired@1"),
                JournalEntry.of(
                        Shop.head(3, NEW_YEAR.plusDays(9)),
                        Leg.debit(Shop.BANK, sar("100000.00")),
                        Leg.credit(Shop.SALES, sar("100000.00"))),
                JournalEntry.of(
                        Shop.head(4, NEW_YEAR.plusDays(99)),
                        Leg.debit("8110", sar("4000.00")),
                        Leg.credit("2195", sar("4000.00"))));
        ZakatReport report = year(books);
        assertThat(report.sources()).isEqualTo(sar("300000.00"));
        assertThat(report.profit()).isEqualTo(sar("100000.00"));
        assertThat(report.base()).isEqualTo(sar("400000.00"));
        assertThat(report.due()).isEqualTo(sar("10233.05"));
    }

    @Property(tries = 200)
    void theBaseIsNeverBelowTheProfitNorBelowNothing(
            @ForAll @LongRange(min = 1, max = 100_000_000) long capital,
            @ForAll @LongRange(min = 1, max = 200_000_000) long equipment,
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long result) {
        Books books = books();
        List<JournalEntry> entries = new ArrayList<>(List.of(
                entry(1, LocalDate.of(2025, 12, 31), Shop.BANK, Shop.CAPITAL, capital),
                entry(2, NEW_YEAR, "1510", Shop.BANK, equipment)));
        if (result != 0) {
            entries.add(entry(3, NEW_YEAR, Shop.BANK, Shop.SALES, result));
        }
        Shop.post(books, entries.toArray(new JournalEntry[0]));
        ZakatReport report = year(books);
        assertThat(report.base()).isGreaterThanOrEqualTo(report.profit().max(sar("0.00")));
        assertThat(report.due().isNegative()).isFalse();
        assertThat(report.base())
                .isEqualTo(Money.ofMinor(Math.max(capital - equipment + Math.min(result, 0), 0), Currency.SAR)
                        .plus(report.profit().max(sar("0.00"))));
    }

    private static JournalEntry entry(long number, LocalDate on, String debit, String credit, long minor) {
        Money amount = Money.ofMinor(minor, Currency.SAR);
        return JournalEntry.of(Shop.head(number, on), Leg.debit(debit, amount), Leg.credit(credit, amount))
                .by("any@1");
    }

    @Property(tries = 200)
    void whatIsWithheldIsWhatTheAccountSays(
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 9_000_000) Long> amounts) {
        Books books = books();
        List<Withheld> payments = new ArrayList<>();
        long number = 0;
        for (long minor : amounts) {
            String service =
                    TABLE.rates().get((int) (minor % TABLE.rates().size())).service();
            Withheld withheld = TABLE.of(
                            "Foreign Co",
                            "GB",
                            service,
                            NEW_YEAR.plusDays(minor % 60),
                            Money.ofMinor(minor, Currency.SAR),
                            Rounding.HALF_UP)
                    .orElseThrow();
            payments.add(withheld);
            assertThat(withheld.payment().plus(withheld.withheld())).isEqualTo(withheld.settled());
            Shop.applied(
                    books,
                    books.post(
                                    LevyRules.PAID_ABROAD,
                                    withheld.amounts("bank"),
                                    Dimensions.NONE,
                                    Shop.head(++number, withheld.on()))
                            .orElseThrow());
        }
        WithholdingReport january = WithholdingReport.of(TABLE, payments, Period.month(2026, 1), Currency.SAR);
        assertThat(Shop.balance(books, "2190", LocalDate.of(2026, 1, 31)))
                .isEqualTo(january.due().negated());
    }

    @Example
    void linesThatCanNotBeReadAreRefusedByNumber() {
        Books books = books();
        assertThat(Shop.reason(ZakatMap.parse("rate 2.5 354\nadd opening | a | b | 9999", books.chart())))
                .isEqualTo(LedgerReason.BAD_LINE);
        assertThat(Shop.reason(ZakatMap.parse("add opening | a | b | 3110", books.chart())))
                .isEqualTo(LedgerReason.BAD_LINE);
        assertThat(Shop.reason(ZakatMap.parse("rate x", books.chart()))).isEqualTo(LedgerReason.BAD_LINE);
        assertThat(Shop.reason(WithholdingTable.parse("rent five | Rent | إيجار")))
                .isEqualTo(LedgerReason.BAD_LINE);
        assertThat(Shop.reason(TABLE.of("X", "GB", "magic", NEW_YEAR, sar("1.00"), Rounding.HALF_UP)))
                .isEqualTo(LevyReason.UNKNOWN_SERVICE);
    }

    @Example
    void aRateIsFromNothingToAHundredPercent() {
        var all = WithholdingTable.parse("gone 100 | All | الكل\nfree 0 | None | لا شيء\n")
                .orElseThrow()
                .of("Acme", "US", "gone", NEW_YEAR, sar("70.00"), Rounding.HALF_UP)
                .orElseThrow();
        assertThat(all.withheld()).isEqualTo(sar("70.00"));
        assertThat(all.payment()).isEqualTo(sar("0.00"));
        for (String rate : List.of("100.000001", "-0.000001")) {
            assertThat(Shop.reason(WithholdingTable.parse("rent 5 | Rent | إيجار\nmore " + rate + " | a | b")))
                    .as(rate)
                    .isEqualTo(LedgerReason.BAD_LINE);
        }
    }
}
