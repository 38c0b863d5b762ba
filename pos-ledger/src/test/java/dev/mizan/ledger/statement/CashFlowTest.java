// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import static dev.mizan.ledger.shop.Shop.BANK;
import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.asset.AssetRules;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.closing.YearClose;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.LeaseRules;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.ledger.statement.CashFlow.Activity;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IAS 7: what moved no cash is in neither form of the cash flow (paragraph 43). */
class CashFlowTest {
    private static final Period YEAR = Period.year(2026);
    private final List<JournalEntry> entries = new ArrayList<>();
    private final ChartOfAccounts chart = chart();

    private static ChartOfAccounts chart() {
        Books books = Shop.books();
        books.apply(books.define(AssetRules.accounts(Currency.SAR)).orElseThrow());
        books.apply(books.define(LeaseRules.accounts(Currency.SAR)).orElseThrow());
        return books.chart();
    }

    private static Leg debit(String account, String amount) {
        return Leg.debit(account, sar(amount));
    }

    private static Leg credit(String account, String amount) {
        return Leg.credit(account, sar(amount));
    }

    private void entry(Leg... legs) {
        entries.add(JournalEntry.of(Shop.head(entries.size() + 1, NEW_YEAR.plusDays(entries.size())), legs)
                .by("any@1"));
    }

    /** Both forms give these; what moved without cash is told beside. */
    private CashFlow gives(String operating, String investing, String financing) {
        CashFlow indirect = CashFlow.indirect(chart, Currency.SAR, YEAR, entries);
        for (CashFlow flow : List.of(indirect, CashFlow.direct(chart, Currency.SAR, YEAR, entries))) {
            assertThat(flow.net(Activity.OPERATING)).isEqualTo(sar(operating));
            assertThat(flow.net(Activity.INVESTING)).isEqualTo(sar(investing));
            assertThat(flow.net(Activity.FINANCING)).isEqualTo(sar(financing));
            assertThat(flow.withoutCash()).isEqualTo(indirect.withoutCash());
        }
        return indirect;
    }

    @Test
    void aLeaseThatBeginsIsNoInvestmentAndNoLoanUntilItIsPaid() {
        entry(debit("1550", "500.00"), credit("2610", "500.00"));
        CashFlow begun = gives("0.00", "0.00", "0.00");
        assertThat(begun.withoutCash())
                .extracting(line -> line.code() + " " + line.amount().toPlainString())
                .containsExactly("1550 500.00", "2610 -500.00");
        assertThat(begun.sheet().rows()).anyMatch(row -> row.label().en().equals("Invested and financed without cash"));
        entry(debit("6120", "20.00"), credit("2610", "20.00"));
        gives("0.00", "0.00", "0.00");
        entry(debit("2610", "120.00"), credit(BANK, "120.00"));
        gives("0.00", "0.00", "-120.00");
    }

    @Test
    void ofALeaseThatIsPaidInAdvanceOnlyThePaymentIsInvested() {
        entry(debit("1550", "500.00"), credit("2610", "380.00"), credit(BANK, "120.00"));
        gives("0.00", "-120.00", "0.00");
    }

    @Test
    void anAssetOnCreditIsPaidWhenItsBillIs() {
        entry(debit("1510", "100.00"), debit("1240", "15.00"), credit("2110", "115.00"));
        gives("0.00", "0.00", "0.00");
        entry(debit("1510", "100.00"), debit("1240", "15.00"), credit("2110", "60.00"), credit(BANK, "55.00"));
        gives("-15.00", "-40.00", "0.00");
    }

    @Test
    void aRevaluationAndAnImpairmentMoveNoCash() {
        entry(debit("1510", "70.00"), credit("3150", "70.00"));
        entry(debit("6120", "30.00"), credit("1510", "30.00"));
        CashFlow flow = gives("0.00", "0.00", "0.00");
        assertThat(flow.lines().get(0).amount()).isEqualTo(sar("-30.00"));
    }

    @Test
    void whatAnAssetWasSoldForIsInvestingWithItsGain() {
        entry(
                debit(BANK, "92.00"),
                debit("1519", "50.00"),
                credit("1510", "100.00"),
                credit("2130", "12.00"),
                credit("4110", "30.00"));
        CashFlow flow = gives("12.00", "80.00", "0.00");
        assertThat(flow.lines().get(0).amount()).isEqualTo(sar("30.00"));
    }

    @Test
    void wearIsAddedBackAndAClosedYearIsTheSame() {
        entry(debit(BANK, "230.00"), credit("4110", "200.00"), credit("2130", "30.00"));
        entry(debit("6120", "40.00"), credit("1519", "40.00"));
        gives("230.00", "0.00", "0.00");
        Books books = Shop.books();
        books.apply(books.define(AssetRules.accounts(Currency.SAR)).orElseThrow());
        entries.forEach(entry -> Shop.post(books, entry));
        entries.addAll(YearClose.entries(books.chart(), books.balances(), GregorianYears.JANUARY, NEW_YEAR, 0, Shop.NOW)
                .orElseThrow());
        assertThat(gives("230.00", "0.00", "0.00").lines().get(0).amount()).isEqualTo(sar("160.00"));
    }
}
