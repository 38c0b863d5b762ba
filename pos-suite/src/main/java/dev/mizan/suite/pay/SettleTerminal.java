// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what till and terminal tell of the session beside one another; a batch with differences stays open. */
record SettleTerminal(String terminal, List<TerminalEntry> told) implements Flow<TerminalSettled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading).map(till -> {
            Reconciled compared = Reconciled.of(entries(reading, terminal), told);
            return Decision.of(
                    till.times(), List.of(new TerminalSettled(till.session().session(), terminal, compared)));
        });
    }

    /** What the till posted at a terminal and did not settle yet; what was voided counts as never taken. */
    static List<TerminalEntry> entries(Reading reading, String terminal) {
        List<TillPayment> mine = reading.state(PaymentsFold.class).all().stream()
                .filter(it -> it.terminal().equals(terminal) && it.till().equals(BeginPayment.till(reading)))
                .filter(it -> it.moved().isPositive() && !it.settled())
                .toList();
        Set<Object> voided = mine.stream()
                .filter(it -> it.request().operation() == PaymentOperation.VOID)
                .flatMap(it -> it.request().about().stream())
                .collect(Collectors.toSet());
        return mine.stream()
                .filter(it -> it.request().operation() != PaymentOperation.VOID && !voided.contains(it.reference()))
                .map(it -> new TerminalEntry(
                        it.reference(),
                        it.request().operation(),
                        it.moved(),
                        it.slip().scheme()))
                .toList();
    }

    @Override
    public TerminalSettled answer(Recorded recorded) {
        return recorded.fact(TerminalSettled.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was settled: " + recorded.document()));
    }
}
