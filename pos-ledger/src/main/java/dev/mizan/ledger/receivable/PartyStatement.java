// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.StatementRow;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The account of a customer or supplier over a period, as it is sent out.
 *
 * @param opening what was owed before it
 * @param closing what is owed at its end: opening and all lines
 */
public record PartyStatement(String party, Period period, Money opening, List<Line> lines, Money closing) {
    /** One document with what is owed after it. */
    public record Line(OpenItem item, Money balance) {}

    public PartyStatement {
        lines = List.copyOf(lines);
    }

    /** The statement of a period; documents by date, those of one day as they came. */
    public static PartyStatement of(PartyAccount account, Period period) {
        Money opening = account.balance(period.from().minusDays(1));
        Money balance = opening;
        List<Line> lines = new ArrayList<>();
        for (OpenItem item : account.items().stream()
                .filter(item -> period.covers(item.date()))
                .sorted(Comparator.comparing(OpenItem::date))
                .toList()) {
            balance = balance.plus(item.amount());
            lines.add(new Line(item, balance));
        }
        return new PartyStatement(account.party(), period, opening, lines, balance);
    }

    /** As it is laid out, with the party's name in both languages. */
    public Sheet sheet(Text name) {
        List<StatementRow> rows = new ArrayList<>();
        Money none = Money.zero(opening.currency());
        rows.add(row(StatementRow.Kind.SUBTOTAL, "", Text.of("Brought forward", "رصيد سابق"), none, opening));
        for (Line line : lines) {
            Text kind = line.item().kind().word();
            Text label = Text.of(
                    line.item().date() + " " + kind.en(), "\u200e" + line.item().date() + " " + kind.ar());
            rows.add(row(
                    StatementRow.Kind.LINE,
                    line.item().document(),
                    label,
                    line.item().amount(),
                    line.balance()));
        }
        rows.add(row(StatementRow.Kind.TOTAL, "", Text.of("Owed at the end", "الرصيد المستحق"), none, closing));
        Text title = Text.of("Statement of account: " + name.en(), "كشف حساب: " + name.ar());
        LocalDate last = Balances.lastDay(period);
        Text during =
                Text.of("From " + period.from() + " to " + last, "من \u200e" + period.from() + " إلى \u200e" + last);
        return new Sheet(
                title,
                during,
                opening.currency(),
                List.of(Text.of("Amount", "المبلغ"), Text.of("Balance", "الرصيد")),
                rows);
    }

    private static StatementRow row(StatementRow.Kind kind, String code, Text label, Money amount, Money balance) {
        return new StatementRow(kind, code, label, List.of(amount, balance));
    }
}
