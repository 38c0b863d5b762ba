// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where cash came from and went to in a period (IAS 7), by the accounts on the other side. Inflows are positive; all
 * lines sum to the change of the cash accounts, exactly, in both forms.
 *
 * @param lines by activity, in the order of codes; the profit of the indirect form has no account and stands first
 */
public record CashFlow(Period period, Currency currency, boolean direct, List<Line> lines, Money change) {
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
    }

    /** The indirect form: profit, and by how much every other balance held cash back or gave it (paragraph 20). */
    public static CashFlow indirect(ChartOfAccounts chart, Balances balances, Period period) {
        Currency currency = balances.currency();
        List<Line> lines = new ArrayList<>();
        Money change = Money.zero(currency);
        Money profit = Money.zero(currency);
        for (Account account : chart.byCode()) {
            Money moved = Money.ofMinor(balances.movement(chart.indexOf(account.code()), period), currency);
            if (account.section() == Section.CASH) {
                change = change.plus(moved);
            } else if (account.type().temporary()) {
                profit = profit.minus(moved);
            } else if (!moved.isZero()) {
                lines.add(new Line(activity(account), account.code(), account.name(), moved.negated()));
            }
        }
        lines.add(0, new Line(Activity.OPERATING, "", Text.of("Profit for the period", "ربح الفترة"), profit));
        return new CashFlow(period, currency, false, lines, change);
    }

    /** The direct form, from the entries of the period: what each entry that moved cash was for (paragraph 19). */
    public static CashFlow direct(
            ChartOfAccounts chart, Currency currency, Period period, Iterable<JournalEntry> entries) {
        Map<String, Money> byAccount = new TreeMap<>();
        Money change = Money.zero(currency);
        for (JournalEntry entry : entries) {
            Money cash = Money.zero(currency);
            for (Leg leg : entry.legs()) {
                boolean isCash = section(chart, leg) == Section.CASH;
                cash = isCash ? cash.plus(leg.amount()) : cash;
            }
            if (period.covers(entry.on())
                    && entry.legs().stream().anyMatch(leg -> section(chart, leg) == Section.CASH)) {
                change = change.plus(cash);
                entry.legs().stream()
                        .filter(leg -> section(chart, leg) != Section.CASH)
                        .forEach(leg ->
                                byAccount.merge(leg.account(), leg.amount().negated(), Money::plus));
            }
        }
        List<Line> lines = new ArrayList<>();
        byAccount.forEach((code, amount) -> {
            Account account = chart.account(code).orElseThrow();
            if (!amount.isZero()) {
                lines.add(new Line(activity(account), code, account.name(), amount));
            }
        });
        return new CashFlow(period, currency, true, lines, change);
    }

    private static Section section(ChartOfAccounts chart, Leg leg) {
        return chart.account(leg.account()).orElseThrow().section();
    }

    /** Accumulated depreciation is added back where profit was lowered by it; the asset itself is an investment. */
    private static Activity activity(Account account) {
        return switch (account.section()) {
            case NON_CURRENT_ASSETS -> account.contra() ? Activity.OPERATING : Activity.INVESTING;
            case NON_CURRENT_LIABILITIES, EQUITY -> Activity.FINANCING;
            default -> Activity.OPERATING;
        };
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
        return new Sheet(
                Text.of("Statement of cash flows", "قائمة التدفقات النقدية"),
                Words.during(period),
                currency,
                List.of(Words.AMOUNT),
                rows);
    }
}
