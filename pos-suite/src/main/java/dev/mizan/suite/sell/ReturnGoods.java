// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.Returning;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Takes back parts of a sale by its receipt and pays them back in cash: exactly what was paid for them, and into stock
 * at exactly what they had cost. The sale's key is appended to, so that no unit comes back twice.
 */
public record ReturnGoods(DocumentId sale, List<ReturnedItem> items, ReturnCause cause, Terms terms)
        implements Flow<GoodsBack> {
    public ReturnGoods {
        items = List.copyOf(items);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> SaleHistory.read(reading, sale).then(history -> {
                    var rounding = terms.cash(history.sale().fact().bill().currency());
                    var slip = till.slip(DocumentKind.RETURN);
                    var in = new GoodsIn(till, terms, Optional.of(history));
                    return terms.promotions().clawsBack()
                            ? history.clawedBack(reading, items)
                                    .then(clawed -> Returning.byReceipt(
                                                    slip, history.returnable(), items, cause, rounding, clawed)
                                            .then(back -> in.with(back, Optional.of(clawed))))
                            : Returning.byReceipt(slip, history.returnable(), items, cause, rounding)
                                    .then(in::with);
                }));
    }

    @Override
    public GoodsBack answer(Recorded recorded) {
        return GoodsBack.of(recorded);
    }
}
