// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What a period's journal says to the authority, box by box. The tax of the boxes is what the tax accounts moved by, to
 * the last minor unit; nothing is worked out from a rate again.
 *
 * @param corrections of earlier periods, owed where positive (Saudi box 14)
 * @param carried credit brought forward from earlier returns (Saudi box 15), zero or more
 */
public record VatReturn(Period period, Currency currency, List<Line> lines, Money corrections, Money carried) {
    /** One box: amounts positive on its side, adjustments as they change it. */
    public record Line(VatBox box, Money base, Money adjustment, Money tax) {}

    public VatReturn {
        lines = List.copyOf(lines);
        if (carried.isNegative()) {
            throw new IllegalArgumentException("a credit brought forward of " + carried);
        }
    }

    /** The return of a period, as if no year had been closed: a close moves sales to equity and declares nothing. */
    public static VatReturn of(
            VatBoxMap map, ChartOfAccounts chart, Balances all, Period period, Money corrections, Money carried) {
        Balances balances = all.beforeClosing();
        List<Line> lines = new ArrayList<>();
        for (VatBox box : map.boxes()) {
            lines.add(new Line(
                    box,
                    moved(box, box.base(), chart, balances, period),
                    moved(box, box.adjusting(), chart, balances, period),
                    moved(box, box.tax(), chart, balances, period)));
        }
        return new VatReturn(period, balances.currency(), lines, corrections, carried);
    }

    private static Money moved(
            VatBox box, List<String> accounts, ChartOfAccounts chart, Balances balances, Period period) {
        long sum = 0;
        for (String account : accounts) {
            sum = Math.addExact(sum, balances.movement(chart.indexOf(account), period));
        }
        return Money.ofMinor(box.side().signed(sum), balances.currency());
    }

    /** All tax on sales (with box 6). */
    public Money outputTax() {
        return tax(Side.CREDIT);
    }

    /** All tax on purchases (with box 12). */
    public Money inputTax() {
        return tax(Side.DEBIT);
    }

    private Money tax(Side side) {
        return Money.sum(
                currency,
                lines.stream()
                        .filter(line -> line.box().side() == side)
                        .map(Line::tax)
                        .toList());
    }

    /** Tax of this period (box 13): owed where positive. */
    public Money dueOfPeriod() {
        return outputTax().minus(inputTax());
    }

    /** What is to be paid, or is credited where negative (box 16). */
    public Money netDue() {
        return dueOfPeriod().plus(corrections).minus(carried);
    }

    /** The entries that stand behind a box. */
    public List<JournalEntry> behind(VatBox box, Iterable<JournalEntry> entries) {
        List<JournalEntry> behind = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (period.covers(entry.on())
                    && entry.legs().stream()
                            .anyMatch(leg -> box.takes(leg.account())
                                    && leg.at().value(Dimension.CLOSING).isEmpty())) {
                behind.add(entry);
            }
        }
        return List.copyOf(behind);
    }
}
