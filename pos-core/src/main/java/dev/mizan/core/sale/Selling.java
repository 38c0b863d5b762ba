// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Paying;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return planned(bill, bill.gross(), planned).map(plans -> new TenderBegun(checkout, session, bill, plans));
    }

    /** The payments that may be planned for a bill: of kinds that are begun first, each at most what is due and under its own key. */
    public static Outcome<List<PlannedTender>> planned(Bill bill, Money due, List<PlannedTender> planned) {
        return goods(bill).then(some -> Plans.check(due, List.of(), planned));
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

    /**
     * Completes the sale of goods that were paid for before, in part or whole.
     *
     * @param prepaid what was paid before; at most the bill's gross total
     * @param rest for what is left; none where nothing is
     * @param begun where a tender of the rest needed it; of the same bill
     */
    public static Outcome<SaleCompleted> settle(
            Slip slip,
            Bill bill,
            List<Prepayment> prepaid,
            List<? extends Tender> rest,
            CashRounding rounding,
            Optional<TenderBegun> begun) {
        List<Tender> all = Stream.concat(prepaid.stream(), rest.stream()).toList();
        return (rest.isEmpty() ? goods(bill) : payable(bill, money(rest), begun))
                .then(some -> Paying.settle(bill.gross(), all, rounding))
                .map(settled -> new SaleCompleted(slip, bill, settled, begun.map(TenderBegun::checkout)));
    }

    private static Outcome<SaleCompleted> complete(
            Slip slip, Bill bill, List<? extends Tender> tenders, CashRounding rounding, Optional<TenderBegun> begun) {
        return payable(bill, money(tenders), begun)
                .then(some -> Paying.settle(bill.gross(), tenders, rounding))
                .map(settled -> new SaleCompleted(slip, bill, settled, begun.map(TenderBegun::checkout)));
    }

    /**
     * Whether a bill, or a part of it, may be paid by these tenders: of the kinds that it was priced for, and begun where they
     * must be. What was prepaid pays for its own order alone, see {@link #settle}; tax is withheld from a sale alone.
     */
    public static Outcome<Bill> payable(Bill bill, List<? extends Tender> tenders, Optional<? extends Begun> begun) {
        for (Tender tender : tenders) {
            if (tender instanceof Prepayment prepaid) {
                String kind = prepaid.kind().code();
                return Outcome.refused(SaleReason.TENDER_NOT_BEGUN, "key", prepaid.document(), "kind", kind);
            }
            if (tender instanceof Withheld withheld) {
                return Outcome.refused(SaleReason.WITHHELD_ELSEWHERE, "amount", withheld.amount());
            }
        }
        List<Cashless> cashless = tenders.stream()
                .filter(Cashless.class::isInstance)
                .map(Cashless.class::cast)
                .toList();
        return goods(bill)
                .then(some -> Plans.promised(some, tenders))
                .then(some -> Plans.cover(begun, cashless).map(covered -> some));
    }

    /** Without what is withheld, which is no money. */
    public static List<? extends Tender> money(List<? extends Tender> tenders) {
        return tenders.stream().filter(it -> !(it instanceof Withheld)).toList();
    }

    /** A bill that has lines; refused where it has none. */
    public static Outcome<Bill> goods(Bill bill) {
        return bill.lines().isEmpty() ? Outcome.refused(SaleReason.NOTHING_TO_SELL) : Outcome.done(bill);
    }
}
