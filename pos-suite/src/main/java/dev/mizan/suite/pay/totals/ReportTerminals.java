// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.core.till.TillClosed;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;
import java.util.List;

/** Writes with each Z what its session's terminals took, as the till posted it and as they told it. */
public final class ReportTerminals implements Companion {
    /** For every shop; a till without terminals writes nothing. */
    public ReportTerminals() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        for (Fact fact : decision.facts()) {
            if (fact instanceof TillClosed closed) {
                String till =
                        reading.at().path().store() + "/" + reading.at().path().till();
                List<TerminalReport> reports = reading.state(PaymentsFold.class).reports(till);
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
