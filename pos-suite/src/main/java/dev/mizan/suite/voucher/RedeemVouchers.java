// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.voucher.VouchersMoved.How;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.GoodsOut;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;

/**
 * Sells a basket of which vouchers pay a part, and plain cash the rest: the sale, the vouchers, the goods, the tax that was
 * not due before and the entries in one commit.
 *
 * @param vouchers each at most once
 * @param tenders for what they leave; none where that is nothing
 */
public record RedeemVouchers(PricedBasket priced, List<Wanted> vouchers, List<? extends Tender> tenders, Terms terms)
        implements Flow<Sale> {
    public RedeemVouchers {
        priced = priced.copy();
        vouchers = List.copyOf(vouchers);
        tenders = List.copyOf(tenders);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> Covered.of(till, priced, vouchers, terms)
                        .then(covered -> Selling.complete(
                                        till.slip(DocumentKind.SALE),
                                        covered.redeemed().bill(),
                                        tenders,
                                        terms.cash(priced.currency()))
                                .then(sale -> terms.spent(priced, till)
                                        .then(uses -> new GoodsOut(till, terms).with(sale, uses, List.of())))
                                .map(decision -> covered.in(decision, How.REDEEMED, Optional.empty()))));
    }

    @Override
    public Sale answer(Recorded recorded) {
        return Sale.of(recorded);
    }
}
