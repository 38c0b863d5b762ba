// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Paying;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Decides how a bill becomes a sale. Plain cash completes it at once; every other tender is begun first, and the facts of
 * beginning are committed before money moves. Pure functions.
 */
public final class Selling {
    private Selling() {}

    /**
     * Begins a bill's tenders, so that it can be paid by what is scarce or leaves the process.
     *
     * @param checkout a new id
     * @param session the open session of the till
     * @param planned the payments to be asked for, each at most the bill's total; may be empty
     */
    public static Outcome<TenderBegun> begin(
            CheckoutId checkout, long session, Bill bill, List<PlannedTender> planned) {
        return goods(bill)
                .then(some -> Plans.check(bill.gross(), List.of(), planned))
                .map(plans -> new TenderBegun(checkout, session, bill, plans));
    }

    /** Plans more payments for what was begun: after a decline, or when the bill is split after all. */
    public static Outcome<TenderAdded> add(Begun begun, List<PlannedTender> planned) {
        return Plans.check(begun.due(), begun.planned(), planned)
                .map(plans -> new TenderAdded(
                        begun.checkout(), begun.session(), begun.bill().currency(), plans));
    }

    /** Gives up what was begun. What a payment has already taken must be reversed before. */
    public static Outcome<TenderAbandoned> abandon(Begun begun, String why) {
        return Outcome.done(new TenderAbandoned(begun.checkout(), begun.session(), why));
    }

    /** Completes a sale that is paid in plain cash, or costs nothing. */
    public static Outcome<SaleCompleted> complete(
            Slip slip, Bill bill, List<? extends Tender> tenders, CashRounding rounding) {
        return complete(slip, bill, tenders, rounding, Optional.empty());
    }

    /** Completes a sale whose tenders were begun; cash may pay the rest. */
    public static Outcome<SaleCompleted> complete(
            Slip slip, TenderBegun begun, List<? extends Tender> tenders, CashRounding rounding) {
        Plans.sameSession(slip, begun);
        return complete(slip, begun.bill(), tenders, rounding, Optional.of(begun));
    }

    private static Outcome<SaleCompleted> complete(
            Slip slip, Bill bill, List<? extends Tender> tenders, CashRounding rounding, Optional<TenderBegun> begun) {
        List<Cashless> cashless = tenders.stream()
                .filter(Cashless.class::isInstance)
                .map(Cashless.class::cast)
                .toList();
        return goods(bill)
                .then(some -> Plans.promised(some, tenders))
                .then(some -> Plans.cover(begun, cashless))
                .then(covered -> Paying.settle(bill.gross(), tenders, rounding))
                .map(settled -> new SaleCompleted(slip, bill, settled, begun.map(TenderBegun::checkout)));
    }

    static Outcome<Bill> goods(Bill bill) {
        return bill.lines().isEmpty() ? Outcome.refused(SaleReason.NOTHING_TO_SELL) : Outcome.done(bill);
    }
}
