// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Holds vouchers for a basket whose rest is paid by card, before the card is asked: nobody else can use them until the sale
 * is completed or given up.
 *
 * @param vouchers each at most once
 * @param planned for what they leave
 */
public record BeginRedemption(PricedBasket priced, List<Wanted> vouchers, List<PlannedTender> planned, Terms terms)
        implements Flow<TenderBegun> {
    public BeginRedemption {
        priced = priced.copy();
        vouchers = List.copyOf(vouchers);
        planned = List.copyOf(planned);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CheckoutId checkout = new CheckoutId(reading.key().value());
        return AtTill.of(reading)
                .then(till -> till.session()
                        .roomToBegin()
                        .then(session -> Covered.of(till, priced, vouchers, terms)
                                .then(covered -> Selling.begin(
                                                checkout,
                                                session,
                                                covered.redeemed().bill(),
                                                planned)
                                        .then(begun -> terms.spent(priced, till)
                                                .map(uses -> Decision.posted(till.times(), begun, uses.facts())
                                                        .withKeys(uses.keys())))
                                        .map(decision -> covered.in(decision, How.HELD, Optional.of(checkout))))));
    }

    @Override
    public TenderBegun answer(Recorded recorded) {
        return recorded.fact(TenderBegun.class)
                .orElseThrow(() -> new IllegalArgumentException("no tender was begun: " + recorded.document()));
    }
}
