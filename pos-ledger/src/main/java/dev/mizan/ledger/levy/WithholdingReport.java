// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.levy.WithholdingTable.Rate;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.ArrayList;
import java.util.List;

/** What was withheld in a month, by service: what the authority is owed for it. */
public record WithholdingReport(Period period, Currency currency, List<Line> lines) {
    /** One service. */
    public record Line(Rate rate, Money base, Money tax) {}

    public WithholdingReport {
        lines = List.copyOf(lines);
    }

    /** The report of a period; a service that was not paid has no line. */
    public static WithholdingReport of(
            WithholdingTable table, List<Withheld> payments, Period period, Currency currency) {
        List<Line> lines = new ArrayList<>();
        for (Rate rate : table.rates()) {
            List<Withheld> of = payments.stream()
                    .filter(payment -> payment.rate().equals(rate) && period.covers(payment.on()))
                    .toList();
            if (!of.isEmpty()) {
                lines.add(new Line(
                        rate,
                        Money.sum(currency, of.stream().map(Withheld::settled).toList()),
                        Money.sum(currency, of.stream().map(Withheld::withheld).toList())));
            }
        }
        return new WithholdingReport(period, currency, lines);
    }

    /** All that is owed for the period. */
    public Money due() {
        return Money.sum(currency, lines.stream().map(Line::tax).toList());
    }
}
