// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.rebate.RebateAgreed;
import dev.mizan.inventory.rebate.RebateReason;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.List;

/** Agrees what a supplier gives back of a period's purchases. */
record AgreeRebate(RebateTerms terms) implements Flow<RebateAgreed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Currency books = reading.state(StockFold.class).book().currency();
        for (RebateTerms.Step step : terms.steps()) {
            if (!step.from().currency().equals(books)) {
                return Outcome.refused(RebateReason.OTHER_CURRENCY, "amount", step.from(), "currency", books);
            }
        }
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(terms.supplier())
                .map(found -> Decision.of(reading.times(), List.of(new RebateAgreed(terms))));
    }

    @Override
    public RebateAgreed answer(Recorded recorded) {
        return recorded.fact(RebateAgreed.class)
                .orElseThrow(() -> new IllegalArgumentException("no rebate was agreed: " + recorded.document()));
    }
}
