// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returning;
import dev.mizan.core.tender.Cashless;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Completes a refund that was begun.
 *
 * @param refunds each payment under the key that was planned for it; the rest is paid back in cash
 */
public record CompleteRefund(CheckoutId checkout, List<? extends Cashless> refunds, Terms terms)
        implements Flow<GoodsBack> {
    public CompleteRefund {
        refunds = List.copyOf(refunds);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> till.session().begunRefund(checkout).then(begun -> {
                    var rounding = terms.cash(begun.bill().currency());
                    return history(reading, begun)
                            .then(history -> Returning.complete(
                                            till.slip(DocumentKind.RETURN), begun, refunds, rounding)
                                    .then(back -> new GoodsIn(till, terms, history).with(back)));
                }));
    }

    private static Outcome<Optional<SaleHistory>> history(Reading reading, RefundBegun begun) {
        return begun.origin() instanceof ReturnOrigin.Receipt receipt
                ? SaleHistory.read(reading, receipt.sale()).map(Optional::of)
                : Outcome.done(Optional.empty());
    }

    @Override
    public GoodsBack answer(Recorded recorded) {
        return GoodsBack.of(recorded);
    }
}
