// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.till.AtTill;
import java.util.List;

/**
 * Completes a sale that is paid in plain cash, or costs nothing: the sale, its coupons, its goods, its tax and its entry in one
 * commit. Other tenders are begun first, see {@link BeginTender}.
 *
 * @param priced what the customer was told
 */
public record CompleteSale(PricedBasket priced, List<? extends Tender> tenders, Terms terms) implements Flow<Sale> {
    public CompleteSale {
        priced = priced.copy();
        tenders = List.copyOf(tenders);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> SaleableGoods.check(reading, bill(reading, priced))
                        .then(bill -> Selling.complete(
                                till.slip(DocumentKind.SALE), bill, tenders, terms.cash(priced.currency())))
                        .then(sale ->
                                terms.spent(priced, till).then(uses -> new GoodsOut(till, terms).with(sale, uses))));
    }

    /** The bill of a basket, its items named as they are today; marked where the books were not those that should hold. */
    public static Bill bill(Reading reading, PricedBasket priced) {
        AssortmentFold assortment = reading.state(AssortmentFold.class);
        Catalogue catalogue = assortment.books(reading.now()).catalogue();
        Bill bill = Bill.named(
                priced,
                line -> catalogue
                        .find(line.item())
                        .map(item -> item.makeup().named(item.name(), line.chosen()))
                        .orElseGet(() -> Text.en(line.item().value())));
        return assortment
                .missing(reading.now())
                .map(due -> bill.without(due.edition()))
                .orElse(bill);
    }

    @Override
    public Sale answer(Recorded recorded) {
        return Sale.of(recorded);
    }
}
