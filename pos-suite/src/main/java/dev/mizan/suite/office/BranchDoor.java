// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.branch.BranchBalancing;
import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.statement.BalanceSheet;
import dev.mizan.ledger.statement.IncomeStatement;
import dev.mizan.ledger.statement.TrialBalance;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.branch.KeepBranches;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The stores of the company, each with books of its own within the journal. Once they are {@link #keepApart kept apart},
 * every entry across stores says by itself what they owe one another; legs without a store are head office's.
 */
public final class BranchDoor {
    private final Flows flows;
    private final Workplace office;
    private final FiscalCalendar calendar;

    /** A door of a shop, for whoever stands at a workplace. */
    public BranchDoor(Flows flows, Workplace office, FiscalCalendar calendar) {
        this.flows = flows;
        this.office = office;
        this.calendar = calendar;
    }

    /** What is written from now on balances in each store; what was written before is made good by an entry of today. */
    public Outcome<BranchesKept> keepApart() {
        return flows.run(office, new KeepBranches(true));
    }

    /** Entries across stores no longer say what these owe one another. */
    public Outcome<BranchesKept> keepTogether() {
        return flows.run(office, new KeepBranches(false));
    }

    /** The trial balance of one store; it closes at nothing where branches are kept apart. */
    public TrialBalance trialBalance(StoreId store, Period period) {
        return TrialBalance.of(chart(), of(store), period);
    }

    /** What a store earned and spent. */
    public IncomeStatement incomeStatement(StoreId store, Period period) {
        return IncomeStatement.of(chart(), of(store), period);
    }

    /** What a store owns and owes; what branches owe one another stands among its assets, negative where it owes. */
    public BalanceSheet balanceSheet(StoreId store, LocalDate day) {
        return BalanceSheet.of(chart(), of(store), calendar, day);
    }

    /**
     * What each branch is owed by the others at the end of a day, negative where it owes them; together nothing. Head
     * office stands under an empty name.
     */
    public SortedMap<String, Money> due(LocalDate day) {
        return flows.look(office, reading -> {
            Books books = reading.state(LedgerFold.class).books();
            SortedMap<String, Money> due = new TreeMap<>();
            books.chart()
                    .inRole(BranchBalancing.DUE, "", Dimensions.NONE)
                    .map(Account::code)
                    .map(code -> books.balances().byPlace(books.chart().indexOf(code), day))
                    .orElseThrow()
                    .forEach((place, minor) -> due.merge(
                            place.value(Dimension.STORE).orElse(""),
                            Money.ofMinor(minor, books.chart().currency()),
                            Money::plus));
            due.values().removeIf(Money::isZero);
            return due;
        });
    }

    private ChartOfAccounts chart() {
        return flows.look(
                office, reading -> reading.state(LedgerFold.class).books().chart());
    }

    private Balances of(StoreId store) {
        return flows.look(
                office,
                reading -> reading.state(LedgerFold.class)
                        .books()
                        .balances()
                        .at(Dimensions.of(Dimension.STORE, store.value())));
    }
}
