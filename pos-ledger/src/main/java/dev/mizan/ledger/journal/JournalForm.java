// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.internal.DaySeries;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a journal is written in a snapshot: balances by account and place, then the columns with slots by those rows. */
final class JournalForm {
    private JournalForm() {}

    static void write(FieldWriter out, ChartOfAccounts chart, Slots slots, EntryLog log, DaySeries[] series) {
        Comparator<Integer> order =
                Comparator.comparing(slot -> chart.at(slots.account(slot)).code());
        List<Integer> sorted = IntStream.range(0, Math.min(slots.size(), series.length))
                .filter(slot -> series[slot] != null && !series[slot].isEmpty())
                .boxed()
                .sorted(order.thenComparing(slots::place))
                .toList();
        int[] renumbered = new int[slots.size()];
        for (int row = 0; row < sorted.size(); row++) {
            renumbered[sorted.get(row)] = row;
        }
        out.text("currency", chart.currency().code()).list("balances", sorted, (slot, row) -> {
            row.text("account", chart.at(slots.account(slot)).code());
            row.text("at", slots.place(slot).toString());
            series[slot].write(row);
        });
        log.write(out, slot -> renumbered[slot]);
    }

    static void readSlots(FieldReader in, ChartOfAccounts chart, Slots slots, List<DaySeries> rows) {
        in.list("balances", row -> {
            int account = chart.indexOf(row.text("account"));
            if (account < 0) {
                throw row.wrong("an account that the chart does not know");
            }
            int slot = slots.of(account, row.parsed("at", Dimensions::parse));
            if (slot != rows.size()) {
                throw row.wrong("an account twice at one place");
            }
            return rows.add(DaySeries.read(row, 0));
        });
    }
}
