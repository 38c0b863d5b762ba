// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.Billing;
import dev.mizan.inventory.purchase.DisputeSettled;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PurchasePosting;

/**
 * Ends the dispute about a bill.
 *
 * @param accepted whether what was disputed is owed after all; else it is rejected for good
 */
public record SettleDispute(SupplierId supplier, String bill, boolean accepted) implements Flow<DisputeSettled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Billing billing = new Buying.Desk(reading).billing();
        Outcome<DisputeSettled> settled = accepted ? billing.accept(supplier, bill) : billing.reject(supplier, bill);
        return settled.then(it -> PurchasePosting.of(it)
                .decide(reading, reading.times())
                .map(posted -> Decision.posted(reading.times(), it, posted)));
    }

    @Override
    public DisputeSettled answer(Recorded recorded) {
        return Buying.written(recorded, DisputeSettled.class);
    }
}
