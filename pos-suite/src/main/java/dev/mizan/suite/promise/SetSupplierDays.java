// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.reorder.ReorderReason;
import dev.mizan.inventory.reorder.SupplierDays;
import dev.mizan.inventory.reorder.SupplierDaysSet;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import java.util.List;

/** Says on which days a supplier works. */
record SetSupplierDays(SupplierDays days) implements Flow<SupplierDaysSet> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(days.supplier())
                .then(found -> days.works()
                        ? Outcome.done(Decision.of(reading.times(), List.of(new SupplierDaysSet(days))))
                        : Outcome.refused(ReorderReason.BAD_DAYS, "supplier", days.supplier()));
    }

    @Override
    public SupplierDaysSet answer(Recorded recorded) {
        return recorded.fact(SupplierDaysSet.class)
                .orElseThrow(() -> new IllegalArgumentException("no days were set: " + recorded.document()));
    }
}
