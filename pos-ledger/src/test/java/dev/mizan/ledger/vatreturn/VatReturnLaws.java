// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VatReturnLaws {
    @Provide
    Arbitrary<List<JournalEntry>> journals() {
        return Journals.of(Shop.books().chart(), 30);
    }

    private static VatReturn of(Books books, Period period) {
        VatBoxMap map = VatBoxMap.parse(VatBoxMap.SAUDI_RETAIL, books.chart()).orElseThrow();
        Money zero = Money.zero(Currency.SAR);
        return VatReturn.of(map, books.chart(), books.balances(), period, zero, zero);
    }

    @Property(tries = 200)
    void theReturnIsWhatTheTaxAccountsMovedByAndItsEntriesAddUpToIt(
            @ForAll("journals") List<JournalEntry> entries, @ForAll @IntRange(max = 900) int from) {
        Books books = Shop.books();
        entries.forEach(entry -> Shop.post(books, entry));
        Period quarter = Period.between(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from + 90));
        VatReturn filed = of(books, quarter);
        long moved = 0;
        for (String account : List.of("2130", "1240")) {
            moved += books.balances().movement(books.chart().indexOf(account), quarter);
        }
        assertThat(filed.dueOfPeriod()).isEqualTo(Money.ofMinor(-moved, Currency.SAR));
        for (VatReturn.Line line : filed.lines()) {
            List<Leg> legs = new ArrayList<>();
            filed.behind(line.box(), entries).forEach(entry -> legs.addAll(entry.legs()));
            Money tax = Money.sum(
                    Currency.SAR,
                    legs.stream()
                            .filter(leg -> line.box().tax().contains(leg.account()))
                            .map(Leg::amount)
                            .toList());
            assertThat(Money.ofMinor(line.box().side().signed(tax.minor()), Currency.SAR))
                    .isEqualTo(line.tax());
        }
    }

    @Example
    void aSaleAReturnAndABillFillTheirBoxes() {
        Books books = Shop.books();
        Shop.post(
                books,
                JournalEntry.of(
                                Shop.head(1, NEW_YEAR),
                                Leg.debit("1110", sar("230.00")),
                                Leg.credit("4110", sar("200.00")),
                                Leg.credit("2130", sar("30.00")))
                        .by("sale@1"),
                JournalEntry.of(
                                Shop.head(2, NEW_YEAR),
                                Leg.debit("4120", sar("20.00")),
                                Leg.debit("2130", sar("3.00")),
                                Leg.credit("1110", sar("23.00")))
                        .by("sale.return@1"),
                JournalEntry.of(
                                Shop.head(3, NEW_YEAR),
                                Leg.debit("6120", sar("100.00")),
                                Leg.debit("1240", sar("15.00")),
                                Leg.credit("2110", sar("115.00")))
                        .by("payable.billed@1"));
        VatReturn filed = of(books, Period.month(2026, 1));
        VatReturn.Line sales = filed.lines().get(0);
        assertThat(sales.base()).isEqualTo(sar("200.00"));
        assertThat(sales.adjustment()).isEqualTo(sar("-20.00"));
        assertThat(filed.outputTax()).isEqualTo(sar("27.00"));
        assertThat(filed.inputTax()).isEqualTo(sar("15.00"));
        VatReturn carried = new VatReturn(filed.period(), filed.currency(), filed.lines(), sar("1.00"), sar("20.00"));
        assertThat(carried.netDue()).isEqualTo(sar("-7.00"));
        assertThat(filed.behind(sales.box(), List.of())).isEmpty();
    }

    @Example
    void aMapThatNamesAnUnknownAccountIsRefusedWithItsLine() {
        Refused<?> refused = (Refused<?>) VatBoxMap.parse(
                "# boxes\n1 credit | a | b | 9999 | |\n", Shop.books().chart());
        assertThat(refused.reason()).isEqualTo(LedgerReason.BAD_LINE);
        assertThat(refused.message(Language.EN)).contains("Line 2").contains("9999");
    }
}
