// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tender.Owed;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a sale taken back: their bill, where they come from, and what they owe.
 *
 * @param bill the parts, at what is left to be repaid for them
 */
record TakenBack(Bill bill, ReturnOrigin.Receipt origin, Owed owed) {

    static Outcome<TakenBack> of(Returnable sold, List<ReturnedItem> items) {
        if (items.isEmpty()) {
            return Outcome.refused(SaleReason.NOTHING_TO_RETURN);
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
        Bill bill = sold.sale().bill().with(parts);
        return Outcome.done(new TakenBack(
                bill,
                new ReturnOrigin.Receipt(
                        sold.id(),
                        sold.sale().slip().number(),
                        items.stream().map(ReturnedItem::line).toList()),
                left.owed(bill.gross())));
    }

    private static Outcome<SoldLine> part(Returnable sold, ReturnedItem item) {
        List<SoldLine> lines = sold.sale().bill().lines();
        if (item.line() < 0 || item.line() >= lines.size()) {
            return unknownLine(sold.sale(), item.line());
        }
        SoldLine line = lines.get(item.line());
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

    static <T> Outcome<T> unknownLine(SaleCompleted sale, int line) {
        return Outcome.refused(
                SaleReason.UNKNOWN_LINE,
                "document",
                sale.slip().number(),
                "lines",
                sale.bill().lines().size(),
                "line",
                line);
    }
}
