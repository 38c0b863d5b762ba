// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.inventory.despatch.DespatchTold;
import dev.mizan.inventory.despatch.Pallet;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import java.util.ArrayList;
import java.util.List;

/** Takes a despatch advice; refused where its order is not known, an item is not on it, or a number is no SSCC. */
public record TellDespatch(DespatchTold told) implements Flow<DespatchTold> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return reading.state(PurchaseFold.class).book().order(told.order()).then(purchase -> {
            List<Pallet> pallets = new ArrayList<>();
            for (Pallet pallet : told.pallets()) {
                Outcome<String> sscc = Sscc.of(pallet.sscc());
                if (!(sscc instanceof Outcome.Done<String> done)) {
                    return sscc.map(never -> Decision.of(reading.times(), List.of(told)));
                }
                for (Pallet.Line line : pallet.lines()) {
                    if (purchase.order().line(line.sku()).isEmpty()) {
                        return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", line.sku(), "order", told.order());
                    }
                }
                pallets.add(new Pallet(done.value(), pallet.lines()));
            }
            return reading.state(DespatchFold.class)
                    .book()
                    .tell(new DespatchTold(told.advice(), told.order(), pallets))
                    .map(fact -> Decision.of(reading.times(), List.of(fact)));
        });
    }

    @Override
    public DespatchTold answer(Recorded recorded) {
        return recorded.fact(DespatchTold.class)
                .orElseThrow(() -> new IllegalArgumentException("no despatch advice: " + recorded.document()));
    }
}
