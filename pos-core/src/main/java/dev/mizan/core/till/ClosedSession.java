// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.document.Series;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A till between two sessions: it takes nothing but to be opened. */
public record ClosedSession(Series series, long session) implements TillSession {
    @Override
    public TillSession inEpoch(int epoch) {
        return new ClosedSession(series.inEpoch(epoch), session);
    }

    @Override
    public Outcome<OpenSession> opened() {
        return Outcome.refused(TillReason.CLOSED, "till", till());
    }

    @Override
    public Outcome<TillOpened> open(BusinessDate date, List<Money> opening) {
        Set<Currency> currencies = new HashSet<>();
        for (Money amount : opening) {
            if (amount.isNegative()) {
                return Outcome.refused(TillReason.FLOAT_NEGATIVE, "amount", amount);
            }
            if (!currencies.add(amount.currency())) {
                return Outcome.refused(TillReason.CURRENCY_TWICE, "currency", amount.currency());
            }
        }
        return Outcome.done(new TillOpened(Math.incrementExact(session), date, opening));
    }

    @Override
    public TillSession apply(Fact fact) {
        if (!READS.contains(fact.factType())) {
            return this;
        }
        if (!(fact instanceof TillOpened opened) || opened.session() != session + 1) {
            throw new IllegalStateException("the till " + till() + " is closed after session " + session + ": " + fact);
        }
        SessionTotals totals = SessionTotals.NONE;
        for (Money amount : opened.opening()) {
            totals = totals.with(amount);
        }
        return new OpenSession(series, opened.session(), opened.date(), totals, List.of());
    }
}
