// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Section;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One section of a statement.
 *
 * @param lines the accounts that do not stand at zero, in the order of their codes
 */
public record StatementSection(Section section, Currency currency, List<StatementLine> lines) {
    public StatementSection {
        lines = List.copyOf(lines);
    }

    /** The sections of these kinds, filled by the signed amount of each account's index. */
    static List<StatementSection> of(ChartOfAccounts chart, Currency currency, List<Section> wanted, long[] signed) {
        Map<Section, List<StatementLine>> lines = new EnumMap<>(Section.class);
        wanted.forEach(section -> lines.put(section, new ArrayList<>()));
        for (int place = 0; place < chart.size(); place++) {
            Account account = chart.byCode().get(place);
            List<StatementLine> own = lines.get(account.section());
            long amount = own == null ? 0 : signed[chart.indexInOrder(place)];
            if (own != null && amount != 0) {
                long natural = account.type().normal().signed(amount);
                own.add(new StatementLine(account, Money.ofMinor(natural, currency)));
            }
        }
        return wanted.stream()
                .map(section -> new StatementSection(section, currency, lines.getOrDefault(section, List.of())))
                .toList();
    }

    /** The sum of the lines. */
    public Money total() {
        return Money.sum(currency, lines.stream().map(StatementLine::amount).toList());
    }

    /** Its heading, its lines and their sum; nothing where there is no line. */
    List<StatementRow> rows() {
        List<StatementRow> rows = new ArrayList<>();
        if (!lines.isEmpty()) {
            rows.add(StatementRow.heading(section.heading()));
            lines.forEach(line -> rows.add(
                    StatementRow.line(line.account().code(), line.account().name(), line.amount())));
            rows.add(StatementRow.subtotal(Words.total(section.heading()), total()));
        }
        return rows;
    }
}
