// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.totals;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalsReported;

/**
 * For a shop whose tills are closed only when every terminal's totals are the till's: a Z is refused with the first payment
 * that is missing, until it is found or {@link dev.mizan.suite.pay.PaymentDoor#settleAnyway} says why. Without it a Z is
 * written and names what differs. Given to a shop as {@code Extension.beside(new DemandSettlement())}.
 */
public final class DemandSettlement implements Companion {
    /** For shops that want it. */
    public DemandSettlement() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        for (Fact fact : decision.facts()) {
            if (fact instanceof TerminalsReported reported) {
                return reported.terminals().stream()
                        .filter(it -> !it.agrees() && it.accepted().isEmpty())
                        .findFirst()
                        .map(DemandSettlement::refusal)
                        .orElseGet(() -> Outcome.done(decision));
            }
        }
        return Outcome.done(decision);
    }

    private static Outcome<Decision> refusal(TerminalReport report) {
        if (report.heard() == TerminalHeard.NOTHING) {
            return Outcome.refused(SettlementReason.NOT_COMPARED, "terminal", report.terminal());
        }
        if (report.compared().differences().isEmpty()) {
            return Outcome.refused(SettlementReason.SUMS_DIFFER, "terminal", report.terminal());
        }
        Reconciled.Difference first = report.compared().differences().get(0);
        return Outcome.refused(
                SettlementReason.of(first.kind()),
                "terminal",
                report.terminal(),
                "reference",
                first.entry().reference(),
                "amount",
                first.entry().amount(),
                "count",
                report.compared().differences().size());
    }
}
