// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/** Writes what till and terminal tell of the session beside one another; a batch with differences stays open. */
public record SettleTerminal(String terminal, Told told, Optional<String> accepted) implements Flow<TerminalSettled> {
    /** What a terminal told: its requests, or else its sums, or nothing. */
    public record Told(TerminalHeard heard, List<TerminalEntry> requests, List<SchemeTotal> sums) {
        public Told {
            requests = List.copyOf(requests);
            sums = List.copyOf(sums);
        }
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .map(till -> Decision.of(
                        till.times(),
                        List.of(new TerminalSettled(
                                till.session().session(), terminal, compared(reading), told.heard(), accepted))));
    }

    private Reconciled compared(Reading reading) {
        PaymentsFold payments = reading.state(PaymentsFold.class);
        String till = PaymentsFold.till(reading.at().path());
        List<TerminalEntry> mine = payments.unsettled(till, terminal);
        return switch (told.heard()) {
            case REQUESTS -> Reconciled.of(mine, payments.fresh(till, terminal, told.requests()));
            case TOTALS, NOTHING -> new Reconciled(SchemeTotal.of(mine), told.sums(), List.of());
        };
    }

    @Override
    public TerminalSettled answer(Recorded recorded) {
        return recorded.fact(TerminalSettled.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was settled: " + recorded.document()));
    }
}
