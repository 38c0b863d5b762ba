// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.Redeemed;
import dev.mizan.core.sale.voucher.Redemption;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.sale.voucher.Vouchering;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.sell.CompleteSale;
import dev.mizan.suite.sell.SaleableGoods;
import dev.mizan.suite.sell.Terms;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A basket of which vouchers pay a part.
 *
 * @param redeemed what they leave of its bill
 * @param keys the streams of the vouchers, at the versions that were read
 */
record Covered(Redeemed redeemed, List<Expected> keys) {

    static Outcome<Covered> of(AtTill till, PricedBasket priced, List<Wanted> vouchers, Terms terms) {
        Reading reading = till.reading();
        if (terms.promotions().clawsBack() && !vouchers.isEmpty()) {
            return Outcome.refused(
                    VoucherReason.CLAWED_BACK, "voucher", vouchers.get(0).number());
        }
        return SaleableGoods.check(reading, CompleteSale.bill(reading, priced)).then(bill -> of(till, bill, vouchers));
    }

    private static Outcome<Covered> of(AtTill till, Bill bill, List<Wanted> vouchers) {
        Reading reading = till.reading();
        List<Redemption> redemptions = new ArrayList<>();
        List<Expected> keys = new ArrayList<>();
        for (Wanted wanted : vouchers) {
            Outcome<VoucherHistory> history = VoucherHistory.read(reading, wanted.number());
            if (!(history instanceof Outcome.Done<VoucherHistory> done)) {
                return history.map(never -> new Covered(new Redeemed(bill, List.of()), List.of()));
            }
            redemptions.add(new Redemption(done.value().voucher(), wanted.amount()));
            keys.add(done.value().key());
        }
        return Vouchering.redeem(
                        bill,
                        redemptions,
                        goodFor(reading),
                        till.times().taxPoint(),
                        reading.at().path().vat().value())
                .map(redeemed -> new Covered(redeemed, keys));
    }

    /** An item stands where the catalogue has it today; one that is no more in it is covered by its number alone. */
    static BiPredicate<GoodFor, SoldLine> goodFor(Reading reading) {
        Catalogue catalogue =
                reading.state(AssortmentFold.class).books(reading.now()).catalogue();
        return (goods, line) -> goods.covers(
                line.item(), catalogue.find(line.item()).map(Item::path).orElse(List.of()));
    }

    /** The decision with what became of the vouchers. */
    Decision in(Decision decision, VouchersMoved.How how, Optional<CheckoutId> checkout) {
        if (redeemed.uses().isEmpty()) {
            return decision;
        }
        List<Expected> all = new ArrayList<>(decision.keys());
        all.addAll(keys);
        return decision.also(List.of(new VouchersMoved(how, redeemed.bill().currency(), checkout, redeemed.uses())))
                .withKeys(all);
    }
}
