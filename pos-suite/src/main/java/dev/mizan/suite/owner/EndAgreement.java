// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.inventory.owner.OwnerAgreementEnded;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.OwnerFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/** Ends an agreement, once none of the item lies there any more. */
public record EndAgreement(Sku sku) implements Flow<OwnerAgreementEnded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (reading.state(OwnerFold.class).book().of(sku).isEmpty()) {
            return Outcome.refused(OwnerReason.NO_AGREEMENT, "sku", sku);
        }
        StockBook stock = reading.state(StockFold.class).book();
        for (PlaceValue place : stock.keeps(sku) ? stock.valueByPlace() : List.<PlaceValue>of()) {
            Quantity there = stock.onHand(place.place(), sku);
            if (!there.isZero()) {
                return Outcome.refused(OwnerReason.STILL_THERE, "quantity", there, "sku", sku, "place", place.place());
            }
        }
        return Outcome.done(Decision.of(reading.times(), List.of(new OwnerAgreementEnded(sku))));
    }

    @Override
    public OwnerAgreementEnded answer(Recorded recorded) {
        return recorded.fact(OwnerAgreementEnded.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was ended: " + recorded.document()));
    }
}
