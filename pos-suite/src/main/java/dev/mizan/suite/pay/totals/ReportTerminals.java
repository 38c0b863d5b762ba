// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.core.till.TillClosed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.AuthorisationsFold;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes with each Z what its session's terminals took, as the till posted it and as they told it. */
public final class ReportTerminals implements Companion {
    /** For every shop; a till without terminals writes nothing. */
    public ReportTerminals() {}

    private static List<TerminalReport> reports(Reading reading, String till) {
        Map<String, TerminalReport> reports = new TreeMap<>();
        reading.state(PaymentsFold.class).reports(till).forEach(it -> reports.put(it.terminal(), it));
        reading.state(AuthorisationsFold.class)
                .open(till)
                .forEach((terminal, open) -> reports.put(
                        terminal,
                        reports.getOrDefault(terminal, TerminalReport.idle(terminal))
                                .beside(open)));
        return List.copyOf(reports.values());
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        for (Fact fact : decision.facts()) {
            if (fact instanceof TillClosed closed) {
                String till = PaymentsFold.till(reading.at().path());
                List<TerminalReport> reports = reports(reading, till);
                return Outcome.done(
                        reports.isEmpty()
                                ? decision
                                : decision.also(List.of(
                                        new TerminalsReported(closed.slip().session(), reports))));
            }
        }
        return Outcome.done(decision);
    }
}
