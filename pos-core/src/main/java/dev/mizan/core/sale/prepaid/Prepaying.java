// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Owed;
import dev.mizan.core.tender.Paying;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Refunding;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of money for goods that are handed over later: it is taken, given back, or used. The tax of all
 * prepayments of an order and that of what its sale declares beside them are the tax of the goods, to the minor unit. Pure
 * functions.
 */
public final class Prepaying {
    /** The most prepayments of one order that are held at once; a sale has room for as many tenders, less one for the rest. */
    public static final int MOST_PREPAYMENTS = 16;

    private Prepaying() {}

    /**
     * Takes the first prepayment of an order.
     *
     * @param goods all that it is for
     * @param amount what is paid now, above zero and at most the goods' gross total
     * @param begun where a tender needed it; of the same goods
     */
    public static Outcome<PrepaymentTaken> open(
            Slip slip,
            Bill goods,
            Money amount,
            List<? extends Tender> tenders,
            CashRounding rounding,
            Optional<TenderBegun> begun) {
        return take(slip, goods, Optional.empty(), List.of(), amount, tenders, rounding, begun);
    }

    /** Takes one more. */
    public static Outcome<PrepaymentTaken> more(
            Slip slip,
            PrepaidOrder order,
            Money amount,
            List<? extends Tender> tenders,
            CashRounding rounding,
            Optional<TenderBegun> begun) {
        return going(order)
                .then(some -> some.held().size() < MOST_PREPAYMENTS
                        ? sameGoods(some, begun)
                        : Outcome.refused(PrepaymentReason.TOO_MANY, "limit", MOST_PREPAYMENTS))
                .then(some -> take(
                        slip,
                        some.goods(),
                        Optional.of(some.id()),
                        some.held().stream().map(Used::part).toList(),
                        amount,
                        tenders,
                        rounding,
                        begun));
    }

    private static Outcome<PrepaymentTaken> take(
            Slip slip,
            Bill goods,
            Optional<DocumentId> order,
            List<Bill> before,
            Money amount,
            List<? extends Tender> tenders,
            CashRounding rounding,
            Optional<TenderBegun> begun) {
        return share(goods, before, amount)
                .then(part -> Selling.payable(goods, Selling.money(tenders), begun)
                        .then(some -> Paying.settle(amount, tenders, rounding))
                        .map(paid ->
                                new PrepaymentTaken(slip, order, goods, part, paid, begun.map(TenderBegun::checkout))));
    }

    /**
     * What of an order an amount is paid for, by rate, with its share of the tax.
     *
     * @param before what was prepaid for it by now
     */
    public static Outcome<Bill> share(Bill goods, List<Bill> before, Money amount) {
        Money left = before.stream().map(Bill::gross).reduce(goods.gross(), Money::minus);
        if (!amount.isPositive()) {
            return Outcome.refused(PrepaymentReason.NOT_POSITIVE, "amount", amount);
        }
        return amount.compareTo(left) > 0
                ? Outcome.refused(PrepaymentReason.MORE_THAN_LEFT, "left", left, "amount", amount)
                : Outcome.done(PrepaidShare.of(goods, before, amount.minor()));
    }

    /** Gives one back whole, in cash but for what was withheld of it. */
    public static Outcome<PrepaymentReturned> giveBack(
            Slip slip, PrepaidOrder order, DocumentId prepayment, CashRounding rounding) {
        return going(order)
                .then(some -> some.find(prepayment)
                        .map(used -> Refunding.settle(
                                        Owed.alone(used.part().gross()), used.withheld(), List.of(), rounding)
                                .map(refund -> new PrepaymentReturned(
                                        slip, some.id(), prepayment, used.number(), used.part(), refund)))
                        .orElseGet(() -> Outcome.refused(
                                PrepaymentReason.NOT_OF_ORDER, "document", prepayment, "order", some.id())));
    }

    /**
     * Sells the goods of an order: what was prepaid pays first.
     *
     * @param rest tenders for what is left; none where all was prepaid
     * @param begun where a tender of the rest needed it; of the same goods
     */
    public static Outcome<SaleCompleted> settle(
            Slip slip,
            PrepaidOrder order,
            List<? extends Tender> rest,
            CashRounding rounding,
            Optional<TenderBegun> begun) {
        return going(order)
                .then(some -> sameGoods(some, begun))
                .then(some -> Selling.settle(slip, some.goods(), tenders(some), rest, rounding, begun));
    }

    private static List<Prepayment> tenders(PrepaidOrder order) {
        return order.held().stream()
                .map(used -> new Prepayment(used.part().gross(), used.number().toString(), used.withheld()))
                .toList();
    }

    private static Outcome<PrepaidOrder> going(PrepaidOrder order) {
        return order.isOver() ? Outcome.refused(PrepaymentReason.ORDER_OVER, "order", order.id()) : Outcome.done(order);
    }

    private static Outcome<PrepaidOrder> sameGoods(PrepaidOrder order, Optional<TenderBegun> begun) {
        return begun.isEmpty() || begun.get().bill().equals(order.goods())
                ? Outcome.done(order)
                : Outcome.refused(PrepaymentReason.OTHER_GOODS, "order", order.id());
    }
}
