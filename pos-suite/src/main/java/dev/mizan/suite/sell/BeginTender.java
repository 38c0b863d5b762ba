// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Makes a basket durable before a tender that is scarce or leaves the process is asked for. From then on the sale can be
 * booked whatever happens, its coupons are used, and a till that loses its power opens again on it.
 *
 * @param planned the payments that may be asked for, each under a key of its own
 */
public record BeginTender(PricedBasket priced, List<PlannedTender> planned, Terms terms) implements Flow<TenderBegun> {
    public BeginTender {
        priced = priced.copy();
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CheckoutId checkout = new CheckoutId(reading.key().value());
        return AtTill.of(reading)
                .then(till -> till.session()
                        .roomToBegin()
                        .then(session -> SaleableGoods.check(reading, CompleteSale.bill(reading, priced))
                                .then(bill -> Selling.begin(checkout, session, bill, planned)))
                        .then(begun -> terms.spent(priced, till)
                                .map(uses -> Decision.posted(till.times(), begun, uses.facts())
                                        .withKeys(uses.keys()))));
    }

    @Override
    public TenderBegun answer(Recorded recorded) {
        return recorded.fact(TenderBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no tender was begun: " + recorded.document()));
    }
}
