// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.ledger.rule.OpeningBalances;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.exchange.internal.Column;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.opening.OpenedKind;
import dev.mizan.suite.opening.OpeningFold;
import dev.mizan.suite.opening.OpeningTaken;
import dev.mizan.suite.projection.LedgerFold;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Takes in what stood on the accounts before the books began, each account once, in one entry. */
record BalancePlan() implements Plan {
    static final List<Column> COLUMNS =
            List.of(Column.text("account"), Column.number("debit"), Column.number("credit"));

    /** Whether an account is opened by a file of balances; inventory and opening equity follow from others. */
    static boolean isOpened(ChartOfAccounts chart, String account) {
        return !plays(chart, AccountRole.INVENTORY, account) && !plays(chart, AccountRole.OPENING_BALANCE, account);
    }

    private static boolean plays(ChartOfAccounts chart, AccountRole role, String account) {
        return chart.assignment(role, "", Dimensions.NONE)
                .filter(assignment -> assignment.account().equals(account))
                .isPresent();
    }

    static Money present(ChartOfAccounts chart, Balances balances, String account) {
        return Money.ofMinor(
                balances.balance(chart.indexOf(account), Balances.lastDay(Period.ALWAYS)), chart.currency());
    }

    static String[] written(String account, Money balance) {
        String amount = balance.absolute().toPlainString();
        return balance.isNegative() ? new String[] {account, "", amount} : new String[] {account, amount, ""};
    }

    @Override
    public Outcome<List<Fact>> decide(Sheet sheet, Tally tally, Reading reading) {
        Books books = reading.state(LedgerFold.class).books();
        OpeningFold openings = reading.state(OpeningFold.class);
        Balances balances = books.balances();
        List<Leg> legs = new ArrayList<>();
        TreeMap<String, String> taken = new TreeMap<>();
        tally.each(row -> {
            Leg leg = leg(row, books.chart());
            tally.once(row, "account", leg.account());
            Money present = present(books.chart(), balances, leg.account());
            Standing standing = new Standing(
                    leg.account(),
                    leg.amount().toString(),
                    openings.opened(OpenedKind.BALANCE, "", leg.account()),
                    present.toString(),
                    !present.isZero());
            if (standing.isUnchanged("debit")) {
                tally.unchanged();
            } else {
                legs.add(leg);
                taken.put(standing.key(), standing.given());
            }
        });
        return legs.isEmpty() ? Outcome.done(List.of()) : posted(reading, books, legs, taken);
    }

    private static Outcome<List<Fact>> posted(
            Reading reading, Books books, List<Leg> legs, TreeMap<String, String> taken) {
        Times times = reading.times();
        EntryHead head = new EntryHead(
                EntryId.of(reading.key().value(), 0),
                times.businessDate().date(),
                times.recordedAt(),
                "opening",
                "Opening balances");
        return OpeningBalances.entry(head, legs, books.chart())
                .then(entry -> books.post(WhenLocked.REFUSE, List.of(entry)))
                .map(posted -> {
                    List<Fact> facts = new ArrayList<>(posted);
                    facts.add(OpeningTaken.of(OpenedKind.BALANCE, "", taken));
                    return facts;
                });
    }

    private static Leg leg(Row row, ChartOfAccounts chart) {
        String account = row.needed("account");
        if (chart.indexOf(account) < 0) {
            throw BadCell.of("account", ExchangeReason.UNKNOWN_ACCOUNT, "key", account);
        }
        if (!isOpened(chart, account)) {
            throw BadCell.of("account", ExchangeReason.FOLLOWS_FROM_OTHERS, "key", account);
        }
        Money debit = amount(row, "debit", chart);
        Money credit = amount(row, "credit", chart);
        if (!debit.isZero() && !credit.isZero()) {
            throw BadCell.of("credit", ExchangeReason.BOTH_SIDES, "key", account);
        }
        return Leg.debit(account, debit.minus(credit));
    }

    private static Money amount(Row row, String column, ChartOfAccounts chart) {
        Money amount = row.maybe(column, ExchangeReason.NOT_A_NUMBER, cell -> Money.of(cell, chart.currency()))
                .orElse(Money.zero(chart.currency()));
        if (amount.isNegative()) {
            throw BadCell.of(column, ExchangeReason.UNREADABLE, "column", column, "cell", row.text(column));
        }
        return amount;
    }
}
