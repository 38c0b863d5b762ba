// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Owed;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Refunding;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides how goods come back. Plain cash pays them back at once; every other refund is begun first, which holds the units
 * and names the payment's key before it is asked for. What is not paid back by other tenders is paid back in cash. Pure
 * functions.
 */
public final class Returning {
    private Returning() {}

    /** Takes back parts of a sale and pays them back in cash: exactly what was paid for them. */
    public static Outcome<GoodsReturned> byReceipt(
            Slip slip, Returnable sold, List<ReturnedItem> items, ReturnCause cause, CashRounding rounding) {
        return TakenBack.of(sold, items)
                .then(back -> back.inCash(rounding)
                        .map(refund ->
                                new GoodsReturned(slip, back.origin(), cause, back.bill(), refund, Optional.empty())));
    }

    /** The same, but pays back what the shop's claw-back decided. */
    public static Outcome<GoodsReturned> byReceipt(
            Slip slip,
            Returnable sold,
            List<ReturnedItem> items,
            ReturnCause cause,
            CashRounding rounding,
            ClawedBack clawed) {
        return TakenBack.of(sold, items, clawed.refund())
                .then(back -> back.inCash(rounding)
                        .map(refund ->
                                new GoodsReturned(slip, back.origin(), cause, back.bill(), refund, Optional.empty())));
    }

    /**
     * Takes back goods without a receipt and pays them back in cash, at a price that a person gave: less to be trusted,
     * and told apart by {@link ReturnOrigin.NoReceipt}.
     *
     * @param bill the goods, priced by hand
     */
    public static Outcome<GoodsReturned> withoutReceipt(
            Slip slip, Bill bill, ReturnCause cause, CashRounding rounding) {
        return goods(bill)
                .then(some -> Refunding.settle(Owed.alone(bill.gross()), List.of(), rounding))
                .map(refund ->
                        new GoodsReturned(slip, new ReturnOrigin.NoReceipt(), cause, bill, refund, Optional.empty()));
    }

    /**
     * Takes back goods of a receipt that an older system printed, and pays them back in cash. All returns of one receipt pay
     * back no more than was paid on it.
     *
     * @param bill the goods at the prices of that receipt, taxed at the rates of its day
     * @param before facts of the stream {@link ReturnOrigin.Older#key}
     * @param today the tax point of the return
     */
    public static Outcome<GoodsReturned> ofOlder(
            Slip slip,
            ReturnOrigin.Older older,
            Bill bill,
            List<Fact> before,
            LocalDate today,
            ReturnCause cause,
            CashRounding rounding) {
        if (older.soldOn().isAfter(today)) {
            return Outcome.refused(
                    SaleReason.SOLD_LATER, "document", older.number(), "date", older.soldOn(), "today", today);
        }
        Money left = older.total();
        for (Fact fact : before) {
            if (fact instanceof GoodsReturned back && back.origin() instanceof ReturnOrigin.Older) {
                left = left.minus(back.bill().gross());
            }
        }
        if (bill.gross().compareTo(left) > 0) {
            return Outcome.refused(
                    SaleReason.MORE_THAN_PAID, "document", older.number(), "left", left, "wanted", bill.gross());
        }
        return goods(bill)
                .then(some -> Refunding.settle(Owed.alone(bill.gross()), List.of(), rounding))
                .map(refund -> new GoodsReturned(slip, older, cause, bill, refund, Optional.empty()));
    }

    /** Holds parts of a sale, to be paid back by more than cash. Appends to the sale's {@link Returnable#key}. */
    public static Outcome<RefundBegun> begin(
            CheckoutId checkout,
            long session,
            Returnable sold,
            List<ReturnedItem> items,
            ReturnCause cause,
            List<PlannedTender> planned) {
        return TakenBack.of(sold, items).then(back -> begin(checkout, session, cause, back, planned));
    }

    /** The same, but holds what the shop's claw-back decided. */
    public static Outcome<RefundBegun> begin(
            CheckoutId checkout,
            long session,
            Returnable sold,
            List<ReturnedItem> items,
            ReturnCause cause,
            List<PlannedTender> planned,
            ClawedBack clawed) {
        return TakenBack.of(sold, items, clawed.refund()).then(back -> begin(checkout, session, cause, back, planned));
    }

    /** Begins a refund without a receipt, by more than cash. */
    public static Outcome<RefundBegun> begin(
            CheckoutId checkout, long session, Bill bill, ReturnCause cause, List<PlannedTender> planned) {
        return goods(bill)
                .then(some -> begin(
                        checkout,
                        session,
                        new ReturnOrigin.NoReceipt(),
                        cause,
                        bill,
                        bill.gross(),
                        Optional.empty(),
                        planned));
    }

    private static Outcome<RefundBegun> begin(
            CheckoutId checkout, long session, ReturnCause cause, TakenBack back, List<PlannedTender> planned) {
        Optional<Withheld> withheld = back.withheld();
        Money all = back.owed().now();
        Money money = Withheld.less(all, withheld);
        return begin(checkout, session, back.origin(), cause, back.bill(), money, withheld, planned);
    }

    private static Outcome<RefundBegun> begin(
            CheckoutId checkout,
            long session,
            ReturnOrigin origin,
            ReturnCause cause,
            Bill bill,
            Money owed,
            Optional<Withheld> withheld,
            List<PlannedTender> planned) {
        return Plans.check(owed, List.of(), planned)
                .map(plans -> new RefundBegun(checkout, session, origin, cause, bill, owed, withheld, plans));
    }

    /** Completes a refund that was begun: by these payments, and the rest in cash. */
    public static Outcome<GoodsReturned> complete(
            Slip slip, RefundBegun begun, List<? extends Cashless> refunds, CashRounding rounding) {
        Plans.sameSession(slip, begun);
        return Plans.cover(Optional.of(begun), refunds)
                .then(covered -> Refunding.settle(owed(begun), begun.withheld(), refunds, rounding))
                .map(refund -> new GoodsReturned(
                        slip, begun.origin(), begun.cause(), begun.bill(), refund, Optional.of(begun.checkout())));
    }

    /** What is held is the most that a refund by receipt pays; what its cash rounding keeps, the last return makes up. */
    private static Owed owed(RefundBegun begun) {
        Money goods = begun.bill().gross();
        return begun.origin() instanceof ReturnOrigin.Receipt
                ? new Owed(goods, begun.whole(), begun.whole())
                : Owed.alone(goods);
    }

    private static Outcome<Bill> goods(Bill bill) {
        return bill.lines().isEmpty() ? Outcome.refused(SaleReason.NOTHING_TO_RETURN) : Outcome.done(bill);
    }
}
