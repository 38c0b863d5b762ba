// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.TaxTotals;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * What a till session has taken in one currency: the sum of its documents and of the cash moved. Tallies add up in any
 * order; amounts are minor units.
 *
 * @param opening the float
 * @param sales what was sold
 * @param returns what came back
 * @param tenders by kind
 * @param salesTax by rate, of what was sold
 * @param returnsTax by rate, of what came back
 * @param moves cash in and out, by reason
 */
public record Tally(
        Currency currency,
        long opening,
        Turnover sales,
        Turnover returns,
        List<TenderTotal> tenders,
        List<TaxTotal> salesTax,
        List<TaxTotal> returnsTax,
        List<CashTotal> moves) {
    public Tally {
        tenders = List.copyOf(tenders);
        salesTax = List.copyOf(salesTax);
        returnsTax = List.copyOf(returnsTax);
        moves = List.copyOf(moves);
    }

    static Tally none(Currency currency) {
        return new Tally(currency, 0, Turnover.NONE, Turnover.NONE, List.of(), List.of(), List.of(), List.of());
    }

    static Tally of(Money opening) {
        return new Tally(
                opening.currency(),
                opening.minor(),
                Turnover.NONE,
                Turnover.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Tally of(SaleCompleted sale) {
        return new Tally(
                sale.bill().currency(),
                0,
                DocumentTotals.turnover(sale.bill(), sale.settlement()),
                Turnover.NONE,
                DocumentTotals.taken(sale.settlement()),
                sale.bill().taxTotals(),
                List.of(),
                List.of());
    }

    /** What stands on an account was sold, and no tender was taken for it. */
    static Tally of(SaleDebited debited) {
        Bill bill = debited.bill();
        long rounding = debited.paid().minus(bill.gross()).minor();
        return new Tally(
                bill.currency(),
                0,
                new Turnover(1, bill.net().minor(), bill.tax().minor(), rounding),
                Turnover.NONE,
                debited.settlement().map(DocumentTotals::taken).orElse(List.of()),
                bill.taxTotals(),
                List.of(),
                List.of());
    }

    static Tally of(GoodsReturned returned) {
        return new Tally(
                returned.bill().currency(),
                0,
                Turnover.NONE,
                DocumentTotals.turnover(returned.bill(), returned.refund()),
                DocumentTotals.refunded(returned.refund()),
                List.of(),
                returned.bill().taxTotals(),
                List.of());
    }

    static Tally of(CashMoved moved) {
        CashTotal total = new CashTotal(moved.reason(), 1, moved.amount().minor());
        return new Tally(
                moved.amount().currency(),
                0,
                Turnover.NONE,
                Turnover.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(total));
    }

    Tally plus(Tally other) {
        return new Tally(
                currency,
                Math.addExact(opening, other.opening),
                sales.plus(other.sales),
                returns.plus(other.returns),
                Merged.of(tenders, other.tenders, TenderTotal::kind, TenderTotal::plus),
                TaxTotals.sum(salesTax, other.salesTax),
                TaxTotals.sum(returnsTax, other.returnsTax),
                Merged.of(moves, other.moves, CashTotal::reason, CashTotal::plus));
    }

    /**
     * What should be there of a kind of tender: taken less given back, and for cash the float and what was moved as well.
     */
    public Money expected(TenderKind kind) {
        long expected = kind == TenderKind.CASH ? opening : 0;
        for (TenderTotal total : tenders) {
            expected = total.kind() == kind ? Math.addExact(expected, total.net()) : expected;
        }
        if (kind == TenderKind.CASH) {
            for (CashTotal move : moves) {
                expected = Math.addExact(expected, move.reason().in() ? move.amount() : -move.amount());
            }
        }
        return Money.ofMinor(expected, currency);
    }
}
