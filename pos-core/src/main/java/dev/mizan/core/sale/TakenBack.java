// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Owed;
import dev.mizan.core.tender.Refunding;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Parts of a sale taken back: their bill, where they come from, and what they owe.
 *
 * @param bill the parts, at what is left to be repaid for them
 * @param left the sale without them
 */
record TakenBack(Bill bill, ReturnOrigin.Receipt origin, Owed owed, Returnable left) {

    static Outcome<TakenBack> of(Returnable sold, List<ReturnedItem> items) {
        if (items.isEmpty()) {
            return Outcome.refused(SaleReason.NOTHING_TO_RETURN);
        }
        if (sold.notesBegun() > 0) {
            return Outcome.refused(
                    SaleReason.BEING_CHARGED, "document", sold.sale().slip().number());
        }
        Returnable left = sold;
        List<SoldLine> parts = new ArrayList<>(items.size());
        for (ReturnedItem item : items) {
            Outcome<SoldLine> part = part(left, item);
            if (!(part instanceof Outcome.Done<SoldLine> done)) {
                return part.map(never -> null);
            }
            parts.add(done.value());
            left = left.without(item.line(), done.value());
        }
        List<Integer> lines = items.stream().map(ReturnedItem::line).toList();
        Bill bill = sold.bill(lines, parts);
        return Outcome.done(new TakenBack(
                bill,
                new ReturnOrigin.Receipt(sold.id(), sold.sale().slip().number(), lines),
                left.owed(bill.gross()),
                left));
    }

    /** The same, but that so much is paid back for them: at most {@link #most}, or with the last goods all that is left. */
    static Outcome<TakenBack> of(Returnable sold, List<ReturnedItem> items, Money refund) {
        return of(sold, items).map(back -> back.paying(sold, refund));
    }

    private TakenBack paying(Returnable sold, Money refund) {
        long[] shares = bill.lines().stream().mapToLong(SoldLine::gross).toArray();
        long sum = LongStream.of(shares).sum();
        long[] pay = refund.minor() < sum ? Remainder.LARGEST_REMAINDER.split(refund.minor(), shares) : shares;
        long more = Math.max(0, refund.minor() - sum);
        Returnable rest = sold;
        List<SoldLine> parts = new ArrayList<>(pay.length);
        for (int i = 0; i < pay.length; i++) {
            SoldLine part = bill.lines().get(i);
            long room = left.isAllBack()
                    ? more
                    : Math.min(more, left.unpaidBack(origin.lines().get(i)));
            more -= room;
            SoldLine paid = paying(part, pay[i] + room);
            parts.add(paid);
            rest = rest.without(origin.lines().get(i), paid);
        }
        Bill paid = sold.bill(origin.lines(), rest.isAllBack() ? taxed(parts, rest.untaxed()) : parts);
        return new TakenBack(paid, origin, rest.owed(paid.gross()), rest);
    }

    private static SoldLine paying(SoldLine part, long gross) {
        long tax = part.gross() == 0
                ? 0
                : Math.min(gross, Rounding.HALF_UP.multiplyDivide(part.tax(), gross, part.gross()));
        return part.part(part.quantity(), gross, tax, part.discounts());
    }

    /** The last goods take all the tax that is left with them, as far as their rates and amounts can bear it. */
    private static List<SoldLine> taxed(List<SoldLine> parts, long missing) {
        List<SoldLine> taxed = new ArrayList<>(parts.size());
        long more = missing;
        for (SoldLine part : parts) {
            long fits = part.rate().percent().isZero()
                    ? 0
                    : Math.max(-part.tax(), Math.min(more, part.gross() - part.tax()));
            more -= fits;
            taxed.add(part.part(part.quantity(), part.gross(), part.tax() + fits, part.discounts()));
        }
        return taxed;
    }

    /** Pays it back: its share of what was withheld, and the rest in cash. */
    Outcome<Settlement> inCash(CashRounding rounding) {
        return Refunding.settle(owed, withheld(), List.of(), rounding);
    }

    /** What goes back with it of tax that was withheld. */
    Optional<Withheld> withheld() {
        return left.withheld(owed.now());
    }

    /** What was paid for the lines that these are parts of, and not yet paid back. */
    Money most(Returnable sold) {
        long most =
                origin.lines().stream().distinct().mapToLong(sold::unpaidBack).sum();
        return Money.ofMinor(Math.max(0, most), bill.currency());
    }

    private static Outcome<SoldLine> part(Returnable sold, ReturnedItem item) {
        return sold.sale().line(item.line()).then(line -> part(sold, item, line));
    }

    private static Outcome<SoldLine> part(Returnable sold, ReturnedItem item, SoldLine line) {
        Quantity back = item.quantity();
        Quantity left = sold.left(item.line());
        if (!back.unit().equals(left.unit())) {
            return Outcome.refused(
                    SaleReason.OTHER_UNIT, "item", line.item(), "unit", left.unit(), "given", back.unit());
        }
        if (!back.isPositive()) {
            return Outcome.refused(SaleReason.QUANTITY_NOT_POSITIVE, "item", line.item(), "quantity", back);
        }
        if (!left.isPositive()) {
            return Outcome.refused(
                    SaleReason.NOT_RETURNABLE,
                    "item",
                    line.item(),
                    "document",
                    sold.sale().slip().number());
        }
        if (back.compareTo(left) > 0) {
            return Outcome.refused(
                    SaleReason.MORE_THAN_SOLD,
                    "item",
                    line.item(),
                    "document",
                    sold.sale().slip().number(),
                    "left",
                    left,
                    "quantity",
                    back);
        }
        return Outcome.done(sold.part(item.line(), back));
    }
}
