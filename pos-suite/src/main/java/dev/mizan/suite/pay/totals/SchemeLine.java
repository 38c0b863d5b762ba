// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TerminalReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One scheme at one terminal in a Z.
 *
 * @param scheme empty where slips named none
 * @param till as the till posted it
 * @param told as the terminal told it
 */
public record SchemeLine(String scheme, TerminalTotals till, TerminalTotals told) {
    /** The currency of both. */
    public Currency currency() {
        return till.sales().currency();
    }

    /** What the till posted more than the terminal told; below zero where it is less. */
    public Money difference() {
        return till.net().minus(told.net());
    }

    /** The schemes of a terminal, by name and currency. */
    public static List<SchemeLine> of(TerminalReport report) {
        Map<String, SchemeLine> lines = new TreeMap<>();
        report.compared()
                .till()
                .forEach(it -> lines.put(TerminalReport.key(it), new SchemeLine(it.scheme(), it.totals(), none(it))));
        report.compared()
                .terminal()
                .forEach(it -> lines.merge(
                        TerminalReport.key(it),
                        new SchemeLine(it.scheme(), none(it), it.totals()),
                        (mine, theirs) -> new SchemeLine(mine.scheme, mine.till, theirs.told)));
        return List.copyOf(lines.values());
    }

    private static TerminalTotals none(SchemeTotal like) {
        Money zero = Money.zero(like.totals().sales().currency());
        return new TerminalTotals(zero, zero, 0);
    }
}
