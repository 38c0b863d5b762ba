// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.Returning;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.Optional;

/**
 * Takes goods back without a receipt and pays them back in cash.
 *
 * @param priced the goods at the prices that a person gave, or at today's
 */
public record ReturnWithoutReceipt(PricedBasket priced, ReturnCause cause, Terms terms) implements Flow<GoodsBack> {
    public ReturnWithoutReceipt {
        priced = priced.copy();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> Returning.withoutReceipt(
                                till.slip(DocumentKind.RETURN),
                                CompleteSale.bill(reading, priced),
                                cause,
                                terms.cash(priced.currency()))
                        .then(back -> new GoodsIn(till, terms, Optional.empty()).with(back)));
    }

    @Override
    public GoodsBack answer(Recorded recorded) {
        return GoodsBack.of(recorded);
    }
}
