// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every leg of one account in a period, with the balance after it. Debits are positive.
 *
 * @param opening what the account stood at before the period
 */
public record GeneralLedger(Account account, Period period, Money opening, List<Line> lines) {
    /** One leg, its entry, and the balance after it. */
    public record Line(JournalEntry entry, Leg leg, Money balance) {}

    public GeneralLedger {
        lines = List.copyOf(lines);
    }

    /**
     * The page of one account.
     *
     * @param index of the account in the chart
     * @param entries of the journal, in any order; those of other periods and accounts are passed over
     */
    public static GeneralLedger of(
            Account account, int index, Balances balances, Period period, Iterable<JournalEntry> entries) {
        List<JournalEntry> own = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (period.covers(entry.on())) {
                own.add(entry);
            }
        }
        own.sort(Comparator.comparing(JournalEntry::on));
        Money opening = Money.ofMinor(balances.balance(index, period.from().minusDays(1)), balances.currency());
        Money balance = opening;
        List<Line> lines = new ArrayList<>();
        for (JournalEntry entry : own) {
            for (Leg leg : entry.legs()) {
                if (leg.account().equals(account.code())) {
                    balance = balance.plus(leg.amount());
                    lines.add(new Line(entry, leg, balance));
                }
            }
        }
        return new GeneralLedger(account, period, opening, lines);
    }

    /** What the account stands at after the last leg. */
    public Money closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }

    /** As it is laid out: date and document of each entry, its amount and the balance. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        Money zero = opening.minus(opening);
        rows.add(StatementRow.line("", Text.of("Opening", "رصيد أول المدة"), zero, opening));
        for (Line line : lines) {
            String what = line.entry().on() + " " + line.entry().head().document();
            rows.add(StatementRow.line(
                    "", Text.of(what, Words.LEFT_TO_RIGHT + what), line.leg().amount(), line.balance()));
        }
        rows.add(StatementRow.total(
                Text.of("Closing", "رصيد آخر المدة"), closing().minus(opening), closing()));
        return new Sheet(
                Text.of(
                        "Account " + account.label(),
                        "حساب " + account.code() + " " + account.name().ar()),
                Words.during(period),
                opening.currency(),
                List.of(Words.AMOUNT, Text.of("Balance", "الرصيد")),
                rows);
    }
}
