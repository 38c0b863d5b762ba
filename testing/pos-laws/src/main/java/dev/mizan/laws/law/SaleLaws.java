// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.till.OpenSession;
import dev.mizan.core.till.SessionTotals;
import dev.mizan.core.till.Tally;
import dev.mizan.core.till.TillClosed;
import dev.mizan.core.till.XRead;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds of sales with promotions once they are in the books; {@link PricingLaws} has the numbers. */
public final class SaleLaws {
    private SaleLaws() {}

    /**
     * 13: what comes back, in any order and any parts, sums to the exact negative of the sale: gross, tax, each share of
     * each promotion with its vendor's part, and the money.
     *
     * @param parts all that was sold
     */
    public static List<String> partialReturnsSumToTheSale(PromotedTill at, Sale sale, List<ReturnedItem> parts) {
        Map<String, Long> sold = amounts(sale.fact().bill(), 1);
        Money stock = at.mizan().stock().value();
        Money drawer = at.drawer();
        Money repaid = Money.zero(sale.total().currency());
        for (ReturnedItem part : parts) {
            GoodsBack back = at.till()
                    .takeBack(sale.id(), List.of(part), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            amounts(back.fact().bill(), -1).forEach((what, amount) -> sold.merge(what, amount, Long::sum));
            repaid = repaid.plus(back.refund());
        }
        Broken broken = new Broken();
        sold.forEach((what, left) -> broken.unless(left == 0, "%s: %d is left", what, left));
        return broken.unlessEqual(sale.settlement().paid(), repaid, "the money")
                .unlessEqual(drawer.minus(repaid), at.drawer(), "the drawer")
                .unless(stock.compareTo(at.mizan().stock().value()) <= 0, "the stock fell")
                .list();
    }

    private static Map<String, Long> amounts(Bill bill, int sign) {
        Map<String, Long> amounts = new TreeMap<>();
        for (SoldLine line : bill.lines()) {
            amounts.merge("gross", sign * line.gross(), Long::sum);
            amounts.merge("tax at " + line.rate(), sign * line.tax(), Long::sum);
            for (LineDiscount share : line.discounts()) {
                amounts.merge("share of " + share.promotion(), sign * share.amount(), Long::sum);
                amounts.merge("vendor of " + share.promotion(), sign * share.byVendor(), Long::sum);
            }
        }
        return amounts;
    }

    /** 14, of sales: what was written is read back as it was, and is what the shopper was told. */
    public static List<String> aSaleIsReadBackAsItWasTold(Sale sale, PricedBasket told) {
        SaleCompleted fact = sale.fact();
        byte[] bytes = BodyCodec.fields(out -> SaleCompleted.TYPE.write(fact, out));
        SaleCompleted read =
                BodyCodec.fields(bytes, in -> SaleCompleted.TYPE.reader().read(in, SaleCompleted.TYPE.version()));
        return new Broken()
                .unlessEqual(fact, read, "what is read")
                .unless(Arrays.equals(bytes, BodyCodec.fields(out -> SaleCompleted.TYPE.write(read, out))), "bytes")
                .unlessEqual(told.total(), read.bill().gross(), "the total")
                .unlessEqual(told.taxTotals(), read.bill().taxTotals(), "the taxes")
                .list();
    }

    /** 15: what was begun and given up leaves drawer, stock and every account as they were. */
    public static List<String> whatIsGivenUpLeavesNothing(
            PromotedTill at, PricedBasket priced, List<PlannedTender> planned) {
        Money stock = at.mizan().stock().value();
        Money drawer = at.drawer();
        List<Long> balances = balances(at);
        OpenSession till = open(at);
        var begun = at.till().beginTender(priced, planned).orElseThrow();
        at.till().abandon(begun.checkout(), "declined").orElseThrow();
        return new Broken()
                .unlessEqual(stock, at.mizan().stock().value(), "the stock")
                .unlessEqual(drawer, at.drawer(), "the drawer")
                .unlessEqual(balances, balances(at), "the accounts")
                .unlessEqual(till.totals(), open(at).totals(), "the totals of the till")
                .unlessEqual(till.begun(), open(at).begun(), "what is begun at the till")
                .list();
    }

    private static OpenSession open(PromotedTill at) {
        return at.till().session().opened().orElseThrow();
    }

    private static List<Long> balances(PromotedTill at) {
        List<Long> all = new ArrayList<>();
        for (int account = 0; account < at.mizan().books().chart().size(); account++) {
            all.add(at.mizan().books().balances().balance(account, FiscalCalendar.LATEST));
        }
        return all;
    }

    /** 17: only the part in cash is rounded, by half a coin at most, and change is never below zero. */
    public static List<String> onlyCashIsRounded(Settlement paid, long coin, boolean cash) {
        long rounding = Math.abs(paid.rounding().minor());
        return new Broken()
                .unless(cash || rounding == 0, "%s is rounded without cash", paid.rounding())
                .unless(2 * rounding <= coin, "%s is more than half a coin of %d", paid.rounding(), coin)
                .unless(!paid.change().isNegative(), "change %s", paid.change())
                .list();
    }

    /** 18: the totals of an X report, and of the Z report after it, are the sums of the documents in the log. */
    public static List<String> reportsAreTheSumOfTheLog(PromotedTill at) {
        long[] sums = new long[4];
        at.mizan().log().after(0, recorded -> {
            for (Fact fact : recorded.facts()) {
                if (fact instanceof SaleCompleted sale) {
                    add(sums, 0, sale.bill());
                } else if (fact instanceof GoodsReturned back) {
                    add(sums, 2, back.bill());
                }
            }
        });
        SessionTotals read =
                at.till().readX().orElseThrow().fact(XRead.class).orElseThrow().totals();
        SessionTotals closed = at.till()
                .close(at.drawer())
                .orElseThrow()
                .fact(TillClosed.class)
                .orElseThrow()
                .totals();
        Broken broken = new Broken();
        for (SessionTotals totals : List.of(read, closed)) {
            Tally tally = totals.of(Currency.SAR);
            broken.unlessEqual(sums[0], tally.sales().gross(), "sales")
                    .unlessEqual(sums[1], tally.sales().tax(), "tax of sales")
                    .unlessEqual(sums[2], tally.returns().gross(), "returns")
                    .unlessEqual(sums[3], tally.returns().tax(), "tax of returns");
        }
        return broken.list();
    }

    private static void add(long[] sums, int at, Bill bill) {
        sums[at] += bill.gross().minor();
        sums[at + 1] += bill.tax().minor();
    }
}
