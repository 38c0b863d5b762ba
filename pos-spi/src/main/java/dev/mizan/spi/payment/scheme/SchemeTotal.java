// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.scheme;

import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one scheme took and gave, of one currency.
 *
 * @param scheme empty where slips named none
 */
public record SchemeTotal(String scheme, TerminalTotals totals) {
    /** The totals of these requests, by scheme and currency. */
    public static List<SchemeTotal> of(List<TerminalEntry> entries) {
        Map<String, Map<String, TerminalTotals>> sums = new TreeMap<>();
        for (TerminalEntry entry : entries) {
            Money none = Money.zero(entry.amount().currency());
            TerminalTotals one = entry.gives()
                    ? new TerminalTotals(none, entry.amount(), 1)
                    : new TerminalTotals(entry.amount(), none, 1);
            sums.computeIfAbsent(entry.scheme(), it -> new TreeMap<>())
                    .merge(none.currency().code(), one, TerminalTotals::plus);
        }
        List<SchemeTotal> totals = new ArrayList<>();
        sums.forEach((scheme, all) -> all.values().forEach(it -> totals.add(new SchemeTotal(scheme, it))));
        return List.copyOf(totals);
    }

    /** All schemes of a currency together. */
    public static TerminalTotals sum(List<SchemeTotal> totals, Currency currency) {
        TerminalTotals sum = new TerminalTotals(Money.zero(currency), Money.zero(currency), 0);
        for (SchemeTotal total : totals) {
            sum = total.totals().sales().currency().equals(currency) ? sum.plus(total.totals()) : sum;
        }
        return sum;
    }
}
