// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.Returning;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/** Holds parts of a sale that are to be paid back by more than cash, and names the payments' keys before they are asked. */
public record BeginRefund(
        DocumentId sale, List<ReturnedItem> items, ReturnCause cause, List<PlannedTender> planned, Terms terms)
        implements Flow<RefundBegun> {
    public BeginRefund {
        items = List.copyOf(items);
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CheckoutId checkout = new CheckoutId(reading.key().value());
        return AtTill.of(reading)
                .then(till -> till.session()
                        .roomToBegin()
                        .then(session -> SaleHistory.read(reading, sale)
                                .then(history -> begin(reading, history, checkout, session)
                                        .map(facts ->
                                                Decision.of(till.times(), facts).withKeys(List.of(history.key()))))));
    }

    private Outcome<List<Fact>> begin(Reading reading, SaleHistory history, CheckoutId checkout, long session) {
        if (!terms.promotions().clawsBack()) {
            return Returning.begin(checkout, session, history.returnable(), items, cause, planned)
                    .map(List::of);
        }
        return history.clawedBack(reading, items)
                .then(clawed -> Returning.begin(checkout, session, history.returnable(), items, cause, planned, clawed)
                        .map(begun -> clawed.isLess() ? List.of(begun, clawed) : List.of(begun)));
    }

    @Override
    public RefundBegun answer(Recorded recorded) {
        return recorded.fact(RefundBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no refund was begun: " + recorded.document()));
    }
}
