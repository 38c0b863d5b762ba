// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.statement.CashFlow.Activity;
import dev.mizan.ledger.statement.CashFlow.Line;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Adds up entry by entry what cash was for; the same for both forms, so that each activity is the same in both. */
final class CashFlowSums {
    private final ChartOfAccounts chart;
    private final Currency currency;
    private final Period period;
    private final boolean direct;
    private final SortedMap<Activity, SortedMap<String, Money>> sums = new TreeMap<>();
    private final SortedMap<String, Money> withoutCash = new TreeMap<>();
    private Money profit;
    private Money change;

    CashFlowSums(ChartOfAccounts chart, Currency currency, Period period, boolean direct) {
        this.chart = chart;
        this.currency = currency;
        this.period = period;
        this.direct = direct;
        this.profit = Money.zero(currency);
        this.change = Money.zero(currency);
    }

    /** What a leg would have given in cash, and where. */
    private record Flow(Account account, Money amount) {
        Activity activity() {
            return switch (account.section()) {
                case NON_CURRENT_ASSETS -> account.contra() ? Activity.OPERATING : Activity.INVESTING;
                case NON_CURRENT_LIABILITIES, EQUITY -> Activity.FINANCING;
                default -> Activity.OPERATING;
            };
        }

        boolean isInvestedOrFinanced() {
            return activity() != Activity.OPERATING;
        }

        boolean isProfit() {
            return account.type().temporary();
        }
    }

    CashFlow of(Iterable<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            if (period.covers(entry.on())
                    && entry.legs().get(0).at().value(Dimension.CLOSING).isEmpty()) {
                take(entry);
            }
        }
        List<Line> lines = new ArrayList<>();
        if (!direct) {
            Text label = Text.of("Profit for the period", "ربح الفترة");
            lines.add(new Line(Activity.OPERATING, "", label, profit));
        }
        sums.forEach((activity, byAccount) -> lines.addAll(lines(activity, byAccount)));
        return new CashFlow(period, currency, direct, lines, lines(Activity.INVESTING, withoutCash), change);
    }

    private List<Line> lines(Activity activity, SortedMap<String, Money> byAccount) {
        List<Line> lines = new ArrayList<>();
        byAccount.forEach((code, amount) -> {
            if (!amount.isZero()) {
                lines.add(new Line(
                        activity, code, chart.account(code).orElseThrow().name(), amount));
            }
        });
        return lines;
    }

    private void take(JournalEntry entry) {
        List<Flow> flows = new ArrayList<>();
        Money cash = Money.zero(currency);
        boolean movesCash = false;
        for (Leg leg : entry.legs()) {
            Account account = chart.account(leg.account()).orElseThrow();
            if (account.section() == Section.CASH) {
                cash = cash.plus(leg.amount());
                movesCash = true;
            } else {
                flows.add(new Flow(account, leg.amount().negated()));
            }
        }
        change = change.plus(cash);
        if (!movesCash && flows.stream().anyMatch(Flow::isInvestedOrFinanced)) {
            flows.forEach(this::withoutCash);
        } else if (movesCash && flows.stream().anyMatch(CashFlowSums::isAssetGivenUp)) {
            flows.forEach(this::disposal);
        } else {
            List<Flow> paid = movesCash ? paid(flows, cash) : flows;
            boolean shown = movesCash || !direct;
            paid.stream().filter(flow -> shown).forEach(flow -> add(flow.activity(), flow));
        }
    }

    private static boolean isAssetGivenUp(Flow flow) {
        return flow.account().section() == Section.NON_CURRENT_ASSETS
                && !flow.account().contra()
                && flow.amount().isPositive();
    }

    /** Nothing of it was cash: what was earned or lost by it is taken out of the profit again. */
    private void withoutCash(Flow flow) {
        if (flow.isInvestedOrFinanced()) {
            disclose(flow.account(), flow.amount().negated());
        }
        if (!direct && flow.isProfit()) {
            profit = profit.plus(flow.amount());
            add(Activity.OPERATING, flow.account(), flow.amount().negated());
        }
    }

    /** What an asset was sold for: cost, wear and gain together are the price. */
    private void disposal(Flow flow) {
        boolean price = flow.isProfit() || flow.account().section() == Section.NON_CURRENT_ASSETS;
        add(price ? Activity.INVESTING : flow.activity(), flow.account(), flow.amount());
        if (!direct && flow.isProfit()) {
            profit = profit.plus(flow.amount());
            add(Activity.OPERATING, flow.account(), flow.amount().negated());
        }
    }

    private void add(Activity activity, Flow flow) {
        if (flow.isProfit() && !direct) {
            profit = profit.plus(flow.amount());
        } else {
            add(activity, flow.account(), flow.amount());
        }
    }

    private void add(Activity activity, Account account, Money amount) {
        sums.computeIfAbsent(activity, key -> new TreeMap<>()).merge(account.code(), amount, Money::plus);
    }

    private void disclose(Account account, Money amount) {
        withoutCash.merge(account.code(), amount, Money::plus);
    }

    /** Without what was bought on credit or taken over as a debt in the same entry: only the rest was paid. */
    private List<Flow> paid(List<Flow> flows, Money cash) {
        Predicate<Flow> sameWay =
                flow -> flow.isInvestedOrFinanced() && flow.amount().isPositive() == cash.isPositive();
        Predicate<Flow> owed = flow -> flow.amount().isPositive() != cash.isPositive()
                && (flow.isInvestedOrFinanced()
                        || flow.account().section() == Section.CURRENT_LIABILITIES
                                && flow.amount().isPositive());
        Money rest = total(flows, sameWay).min(total(flows, owed));
        return rest.isZero() || cash.isZero() ? flows : less(less(flows, sameWay, rest), owed, rest);
    }

    private Money total(List<Flow> flows, Predicate<Flow> which) {
        return Money.sum(
                currency,
                flows.stream()
                        .filter(which)
                        .map(flow -> absolute(flow.amount()))
                        .toList());
    }

    private static Money absolute(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    private List<Flow> less(List<Flow> flows, Predicate<Flow> which, Money amount) {
        List<Flow> fewer = new ArrayList<>();
        Money left = amount;
        for (Flow flow : flows) {
            if (!which.test(flow)) {
                fewer.add(flow);
                continue;
            }
            Money part = absolute(flow.amount()).min(left);
            left = left.minus(part);
            Money signed = flow.amount().isNegative() ? part.negated() : part;
            fewer.add(new Flow(flow.account(), flow.amount().minus(signed)));
            if (flow.isInvestedOrFinanced()) {
                disclose(flow.account(), signed.negated());
            }
        }
        return fewer;
    }
}
