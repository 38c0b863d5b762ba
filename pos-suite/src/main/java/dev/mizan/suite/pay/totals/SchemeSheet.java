// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.StatementRow;
import dev.mizan.ledger.statement.StatementRow.Kind;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import java.util.ArrayList;
import java.util.List;

/** The scheme totals of a Z as a statement, for a file or a screen: text, CSV and HTML are made from it. */
public final class SchemeSheet {
    private SchemeSheet() {}

    /**
     * One currency of a Z: a heading for each terminal, a line for each scheme with its count, a line for each payment on
     * which they differ, and the sum of all.
     *
     * @param when such as the Z's number and business date
     */
    public static Sheet of(TerminalsReported reported, Text when, Currency currency) {
        Money zero = Money.zero(currency);
        TerminalTotals none = new TerminalTotals(zero, zero, 0);
        List<StatementRow> rows = new ArrayList<>();
        TerminalTotals till = none;
        TerminalTotals told = none;
        for (TerminalReport report : reported.terminals()) {
            rows.add(new StatementRow(Kind.HEADING, "", SchemeWords.terminal(report), List.of()));
            for (SchemeLine line : SchemeLine.of(report)) {
                if (line.currency().equals(currency)) {
                    rows.add(row(Kind.LINE, SchemeWords.scheme(line), line.till(), line.told()));
                }
            }
            report.compared().differences().stream()
                    .filter(it -> it.entry().amount().currency().equals(currency))
                    .forEach(it -> rows.add(different(it)));
            report.aside().stream()
                    .filter(it -> it.totals().sales().currency().equals(currency))
                    .forEach(it -> rows.add(aside(it)));
            till = till.plus(SchemeTotal.sum(report.compared().till(), currency));
            told = told.plus(SchemeTotal.sum(report.compared().terminal(), currency));
        }
        rows.add(row(Kind.TOTAL, SchemeWords.ALL, till, told));
        return new Sheet(SchemeWords.TITLE, when, currency, SchemeWords.COLUMNS, rows);
    }

    private static StatementRow row(Kind kind, Text label, TerminalTotals till, TerminalTotals told) {
        return new StatementRow(
                kind,
                "",
                SchemeWords.counted(label, till.count(), told.count()),
                List.of(till.sales(), till.refunds(), told.net(), till.net().minus(told.net())));
    }

    /** In no column: it is no sale, and the terminal's batch does not hold it. */
    private static StatementRow aside(SchemeTotal total) {
        String amount = ": " + total.totals().sales().toPlainString();
        Text label = SchemeWords.counted(
                SchemeWords.aside(total), total.totals().count(), total.totals().count());
        return new StatementRow(Kind.LINE, "", Text.of(label.en() + amount, label.ar() + amount), List.of());
    }

    private static StatementRow different(Reconciled.Difference one) {
        Money amount = one.entry().gives()
                ? one.entry().amount().negated()
                : one.entry().amount();
        Money zero = Money.zero(amount.currency());
        List<Money> amounts = switch (one.kind()) {
            case MISSING_AT_TERMINAL -> List.of(zero, zero, zero, amount);
            case MISSING_AT_TILL -> List.of(zero, zero, zero, amount.negated());
            case DIFFERS -> List.of();
        };
        return new StatementRow(Kind.LINE, one.entry().reference().value(), SchemeWords.different(one), amounts);
    }
}
