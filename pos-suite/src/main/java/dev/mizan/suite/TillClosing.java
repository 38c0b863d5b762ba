// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.till.Count;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.StoreCheck;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.limits.HandBackAllowances;
import dev.mizan.suite.limits.RestoreAllowance;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.till.CloseTill;
import java.util.List;

/** What goes with the end of a till's day: its batch, its limits, its terminals and the check of the store. */
record TillClosing(Shop shop, Flows flows, Workplace place) {
    Outcome<Recorded> close(List<Count> counts) {
        Outcome<Recorded> closed = flows.run(place, new CloseTill(counts));
        if (closed.isDone()) {
            handBackAllowances();
        }
        if (closed.isDone() && shop.policies().storeCheck() == StoreCheck.AT_CLOSE) {
            flows.verify();
        }
        return closed;
    }

    /** Nobody waits for what a closed till will not spend; where nothing is left nothing is written. */
    private void handBackAllowances() {
        Outcome<AllowanceHandedBack> handed = flows.run(place, new HandBackAllowances(false));
        if (handed instanceof Outcome.Done<AllowanceHandedBack> done
                && shop.policies().promotionTerms().ownsLimits()) {
            RestoreAllowance flow = new RestoreAllowance(done.value());
            flows.run(place, flow.key(), flow).orElseThrow();
        }
    }

    Outcome<Recorded> close(List<Count> counts, List<PaymentDoor> terminals) {
        List<PaymentDoor> open = terminals.stream()
                .filter(it -> !it.settle().map(TerminalSettled::closesBatch).equals(Outcome.done(true)))
                .toList();
        Outcome<Recorded> closed = close(counts);
        if (closed.isDone()) {
            open.forEach(PaymentDoor::closeBatch);
        }
        return closed;
    }
}
