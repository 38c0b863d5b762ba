// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.prepaid;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.prepaid.PrepaidOrder;
import dev.mizan.core.sale.prepaid.Prepaying;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.GoodsOut;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.SaleableGoods;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.sell.Uses;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Hands the goods of a prepaid order over: a sale of all of them at the prices of the order, paid with what was prepaid and
 * with these tenders, in one commit. Its invoice names each prepayment and the tax that was declared with it.
 *
 * @param checkout where a tender needed it; begun of the order
 * @param tenders for the rest; none where all was prepaid
 */
public record SettleOrder(DocumentId order, Optional<CheckoutId> checkout, List<? extends Tender> tenders, Terms terms)
        implements Flow<Sale> {
    public SettleOrder {
        tenders = List.copyOf(tenders);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> PrepaidHistory.read(reading, order)
                        .then(history ->
                                history.taxedAsThen(reading, till.times().taxPoint()))
                        .then(history -> SaleableGoods.check(
                                        reading, history.order().goods())
                                .then(goods -> begun(till))
                                .then(begun -> sale(till, history.order(), begun))
                                .then(sale -> written(till, history, sale))));
    }

    private Outcome<Optional<TenderBegun>> begun(AtTill till) {
        return checkout.map(it -> till.session().begunSale(it).map(Optional::of))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private Outcome<SaleCompleted> sale(AtTill till, PrepaidOrder prepaid, Optional<TenderBegun> begun) {
        return Prepaying.settle(
                till.slip(DocumentKind.SALE),
                prepaid,
                tenders,
                terms.cash(prepaid.goods().currency()),
                begun);
    }

    private Outcome<Decision> written(AtTill till, PrepaidHistory history, SaleCompleted sale) {
        PrepaymentsSettled settled =
                new PrepaymentsSettled(order, history.order().held());
        return new GoodsOut(till, terms)
                .with(sale, Uses.NONE, settled.parts())
                .map(decision -> decision.also(List.of(settled), history.key()));
    }

    @Override
    public Sale answer(Recorded recorded) {
        return Sale.of(recorded);
    }
}
