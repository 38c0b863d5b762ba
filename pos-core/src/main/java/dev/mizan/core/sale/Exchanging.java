// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Owed;
import dev.mizan.core.tender.Paying;
import dev.mizan.core.tender.Refunding;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides how goods are exchanged for others: a return and a sale, each with its whole amounts, so that two tax documents
 * come of it and nothing is netted. What is owed in money for the goods that came back pays for those that are sold, to the
 * minor unit; only the difference is handed over, and only it is rounded as cash is. Tax that was withheld of the one goes back
 * as such, and of the other it is withheld anew. Pure functions.
 *
 * @param back what came back
 * @param sale what was sold
 * @param turned what the one paid of the other: cash in both, which never left the drawer
 */
public record Exchanging(GoodsReturned back, SaleCompleted sale, Money turned) {
    /**
     * Settles both sides.
     *
     * @param taken the return as it would be without the sale
     * @param owed what is to be paid back for it, before cash is rounded
     * @param given what of it goes back of tax that was withheld; it is no money, and pays for nothing that is sold
     * @param begun where a tender of the difference needed it
     * @param tenders for the difference; none where there is none to pay
     */
    private static Outcome<Exchanging> settle(
            GoodsReturned taken,
            Owed owed,
            Optional<Withheld> given,
            Slip slip,
            Bill bill,
            Optional<TenderBegun> begun,
            List<? extends Tender> tenders,
            CashRounding rounding) {
        Money none = Money.zero(bill.currency());
        Money money = owed.now().minus(given.map(Withheld::amount).orElse(none));
        Money turned = money.min(bill.gross().minus(kept(tenders, none)).max(none));
        Owed rest = new Owed(
                owed.now().minus(turned), owed.now().minus(turned), owed.most().minus(turned));
        return Selling.payable(bill, Selling.money(tenders), begun)
                .then(covered -> Refunding.settle(rest, given, List.of(), rounding))
                .then(repaid -> Paying.settle(bill.gross().minus(turned), tenders, rounding)
                        .map(paid -> new Exchanging(
                                new GoodsReturned(
                                        taken.slip(),
                                        taken.origin(),
                                        taken.cause(),
                                        taken.bill(),
                                        with(turned, repaid, taken.bill().gross()),
                                        Optional.empty()),
                                new SaleCompleted(
                                        slip, bill, with(turned, paid, bill.gross()), begun.map(TenderBegun::checkout)),
                                turned)));
    }

    /** Goods of a receipt for others. */
    public static Outcome<Exchanging> byReceipt(
            Returned returned,
            Slip slip,
            Bill bill,
            Optional<TenderBegun> begun,
            List<? extends Tender> tenders,
            CashRounding rounding) {
        return returned.taken()
                .then(back -> settle(
                        new GoodsReturned(
                                returned.slip(),
                                back.origin(),
                                returned.cause(),
                                back.bill(),
                                exactly(back.bill().gross(), back.owed().now()),
                                Optional.empty()),
                        back.owed(),
                        back.withheld(),
                        slip,
                        bill,
                        begun,
                        tenders,
                        rounding));
    }

    /**
     * What comes back in an exchange.
     *
     * @param slip of the return
     * @param sold the sale that it is a part of
     * @param clawed what the shop pays back for it, where a broken deal is not forgiven
     */
    public record Returned(
            Slip slip, Returnable sold, List<ReturnedItem> items, ReturnCause cause, Optional<ClawedBack> clawed) {
        public Returned {
            items = List.copyOf(items);
        }

        private Outcome<TakenBack> taken() {
            return clawed.map(it -> TakenBack.of(sold, items, it.refund())).orElseGet(() -> TakenBack.of(sold, items));
        }
    }

    /** What the buyer withholds of the goods that are sold: no money either. */
    private static Money kept(List<? extends Tender> tenders, Money none) {
        return tenders.stream()
                .filter(Withheld.class::isInstance)
                .map(Tender::amount)
                .filter(amount -> amount.currency().equals(none.currency()))
                .reduce(none, Money::plus);
    }

    private static Settlement exactly(Money due, Money paid) {
        List<Tender> tenders = paid.isPositive() ? List.of(new Cash(paid)) : List.of();
        return new Settlement(due, tenders, Money.zero(due.currency()), paid.minus(due));
    }

    /** The part that was turned over, and the difference as it was settled. */
    private static Settlement with(Money turned, Settlement rest, Money due) {
        List<Tender> tenders = new ArrayList<>();
        if (turned.isPositive()) {
            tenders.add(new Cash(turned));
        }
        tenders.addAll(rest.tenders());
        Money paid = turned.plus(rest.paid());
        return new Settlement(due, tenders, rest.change(), paid.minus(due));
    }
}
