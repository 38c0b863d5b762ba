// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
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
}
