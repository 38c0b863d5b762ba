// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.pay.totals.SettleTerminal;
import java.util.List;
import java.util.Optional;

/** Sets what a terminal tells beside what the till posted, and closes its batch. */
record Settlement(
        Flows flows, Workplace place, String name, PaymentTerminal terminal, TerminalTerms terms, TerminalLine line) {
    /** Compares and writes it. Refused with CAN_NOT_LIST where the terminal tells nothing and nobody accepts that. */
    Outcome<TerminalSettled> compare(Optional<String> accepted) {
        SettleTerminal.Told told = hear();
        if (told.heard() == TerminalHeard.NOTHING && accepted.isEmpty()) {
            return Outcome.refused(PaymentFlowReason.CAN_NOT_LIST, "terminal", name);
        }
        Outcome<TerminalSettled> settled = flows.run(place, new SettleTerminal(name, told, accepted));
        if (told.heard() == TerminalHeard.REQUESTS
                && settled.map(TerminalSettled::closesBatch).equals(Outcome.done(true))) {
            closeBatch();
        }
        return settled;
    }

    void closeBatch() {
        if (terminal.capabilities().settles()) {
            line.look(() -> terminal.settle(terms.doubt()), terms.doubt(), Optional.empty());
        }
    }

    private SettleTerminal.Told hear() {
        Optional<List<TerminalEntry>> requests =
                line.look(() -> terminal.entries(terms.doubt()), terms.doubt(), Optional.empty());
        if (requests.isPresent()) {
            return new SettleTerminal.Told(TerminalHeard.REQUESTS, requests.get(), List.of());
        }
        Optional<TerminalTotals> sums = terminal.capabilities().settles()
                ? line.look(() -> terminal.settle(terms.doubt()), terms.doubt(), Optional.empty())
                : Optional.empty();
        return new SettleTerminal.Told(
                sums.isPresent() ? TerminalHeard.TOTALS : TerminalHeard.NOTHING,
                List.of(),
                sums.map(it -> List.of(new SchemeTotal("", it))).orElse(List.of()));
    }
}
