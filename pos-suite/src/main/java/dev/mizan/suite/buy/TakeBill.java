// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.buy;

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PurchasePosting;

/** Matches a supplier's bill or credit note with its order and the goods, and books what of it is owed. */
public record TakeBill(SupplierBill bill) implements Flow<SupplierBilled> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return new Buying.Desk(reading)
                .billing()
                .take(bill)
                .then(billed -> PurchasePosting.of(billed)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(reading.times(), billed, posted)));
    }

    @Override
    public SupplierBilled answer(Recorded recorded) {
        return Buying.written(recorded, SupplierBilled.class);
    }
}
