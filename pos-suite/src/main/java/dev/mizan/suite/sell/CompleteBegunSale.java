// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Completes a sale whose tenders were begun, at the prices of then.
 *
 * @param tenders each payment under the key that was planned for it; cash may pay the rest
 */
public record CompleteBegunSale(CheckoutId checkout, List<? extends Tender> tenders, Terms terms)
        implements Flow<Sale> {
    public CompleteBegunSale {
        tenders = List.copyOf(tenders);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session().begunSale(checkout).then(begun -> {
                    var rounding = terms.cash(begun.bill().currency());
                    return Selling.complete(till.slip(DocumentKind.SALE), begun, tenders, rounding)
                            .then(sale -> new GoodsOut(till, terms).with(sale, Uses.NONE));
                }));
    }

    @Override
    public Sale answer(Recorded recorded) {
        return Sale.of(recorded);
    }
}
