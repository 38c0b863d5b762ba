// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Where cash came from and went to in a period (IAS 7), by the accounts on the other side. Inflows are positive; all
 * lines sum to the change of the cash accounts, exactly, and each activity is the same in both forms. What was invested
 * or financed without cash (a lease that begins, an asset on credit, a revaluation) is left out and told beside it
 * (paragraph 43). What an asset was sold for is investing as a whole, its gain or loss taken out of the operating part.
 *
 * @param lines by activity, in the order of codes; the profit of the indirect form has no account and stands first
 * @param withoutCash what moved on accounts of investing and financing without cash, debits positive
 */
public record CashFlow(
        Period period, Currency currency, boolean direct, List<Line> lines, List<Line> withoutCash, Money change) {
    /** What an amount of cash was for. */
    public enum Activity {
        OPERATING("Operating activities", "الأنشطة التشغيلية"),
        INVESTING("Investing activities", "الأنشطة الاستثمارية"),
        FINANCING("Financing activities", "الأنشطة التمويلية");

        private final Text heading;

        Activity(String en, String ar) {
            heading = Text.of(en, ar);
        }
    }

    /** One line. */
    public record Line(Activity activity, String code, Text label, Money amount) {}

    public CashFlow {
        lines = List.copyOf(lines);
        withoutCash = List.copyOf(withoutCash);
    }

    /**
     * The indirect form: profit, and by how much every other balance held cash back or gave it (paragraph 20).
     *
     * @param entries all of the period; those that close a year and those of other days are passed over
     */
    public static CashFlow indirect(
            ChartOfAccounts chart, Currency currency, Period period, Iterable<JournalEntry> entries) {
        return new CashFlowSums(chart, currency, period, false).of(entries);
    }

    /** The direct form: what each entry that moved cash was for (paragraph 19). */
    public static CashFlow direct(
            ChartOfAccounts chart, Currency currency, Period period, Iterable<JournalEntry> entries) {
        return new CashFlowSums(chart, currency, period, true).of(entries);
    }

    /** The net cash of one activity. */
    public Money net(Activity activity) {
        return Money.sum(
                currency,
                lines.stream()
                        .filter(line -> line.activity() == activity)
                        .map(Line::amount)
                        .toList());
    }

    /** As it is laid out. */
    public Sheet sheet() {
        List<StatementRow> rows = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            rows.add(StatementRow.heading(activity.heading));
            lines.stream()
                    .filter(line -> line.activity() == activity)
                    .forEach(line -> rows.add(StatementRow.line(line.code(), line.label(), line.amount())));
            rows.add(StatementRow.subtotal(Words.total(activity.heading), net(activity)));
        }
        rows.add(StatementRow.total(Text.of("Change in cash", "التغير في النقد"), change));
        if (!withoutCash.isEmpty()) {
            rows.add(StatementRow.heading(Text.of("Invested and financed without cash", "استثمار وتمويل غير نقدي")));
            withoutCash.forEach(line -> rows.add(StatementRow.line(line.code(), line.label(), line.amount())));
        }
        return new Sheet(
                Text.of("Statement of cash flows", "قائمة التدفقات النقدية"),
                Words.during(period),
                currency,
                List.of(Words.AMOUNT),
                rows);
    }
}
