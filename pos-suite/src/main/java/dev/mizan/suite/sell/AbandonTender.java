// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderAbandoned;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/** Gives up a sale or a refund whose tenders were begun; what a payment took already must be reversed before. */
public record AbandonTender(CheckoutId checkout, String why, Terms terms) implements Flow<TenderAbandoned> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session()
                        .begun(checkout)
                        .then(begun -> Selling.abandon(begun, why).map(fact -> {
                            Uses uses = givenBack(till);
                            return Decision.posted(till.times(), fact, uses.facts())
                                    .withKeys(uses.and(keys(reading, begun)));
                        })));
    }

    /** Coupons and limits that were used when it was begun. */
    private Uses givenBack(AtTill till) {
        return Uses.givenBack(SaleHistory.begun(till.reading(), checkout), till, terms);
    }

    /** Units of a sale that a refund holds come free again, and a sale that was to be charged more may come back. */
    private static List<Expected> keys(Reading reading, Begun begun) {
        if (begun instanceof DebitBegun debit) {
            return List.of(reading.expected(Returnable.key(debit.sale())));
        }
        return begun instanceof RefundBegun refund && refund.origin() instanceof ReturnOrigin.Receipt receipt
                ? List.of(reading.expected(Returnable.key(receipt.sale())))
                : List.of();
    }

    @Override
    public TenderAbandoned answer(Recorded recorded) {
        return recorded.fact(TenderAbandoned.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was given up: " + recorded.document()));
    }
}
