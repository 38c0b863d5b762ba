// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.told.ToldLeft;
import dev.mizan.core.tax.told.ToldTax;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a sold line can still come back. A part takes its share of what is left, and the last part all of it: whatever
 * the split, the parts repay the line exactly, its tax too, and no part repays less than nothing.
 *
 * @param quantity still out
 * @param gross still to be repaid for it, in minor units
 * @param tax of that
 * @param discounts what is left of each promotion's share, in the order of the sold line
 * @param told what is left of each tax that an engine told
 */
record LineLeft(Quantity quantity, long gross, long tax, List<LineDiscount> discounts, ToldLeft told) {
    static LineLeft of(SoldLine line) {
        return of(line, ToldLeft.NONE);
    }

    static LineLeft of(SoldLine line, ToldLeft told) {
        return new LineLeft(line.quantity(), line.gross(), line.tax(), line.discounts(), told);
    }

    /** The part of the line that would come back: at most what is left, above zero. */
    SoldLine part(SoldLine sold, Quantity returned) {
        long grossShare = Rounding.HALF_UP.multiplyDivide(gross, returned.steps(), quantity.steps());
        // By the gross share, not by the quantity: what is credited carries the tax of exactly that amount.
        long taxShare = gross == 0 ? 0 : Rounding.HALF_UP.multiplyDivide(tax, grossShare, gross);
        return sold.part(returned, grossShare, taxShare, discounts(returned));
    }

    private List<LineDiscount> discounts(Quantity returned) {
        return discounts.stream()
                .map(left -> left.with(share(left.amount(), returned), share(left.byVendor(), returned)))
                .toList();
    }

    private long share(long whole, Quantity returned) {
        return Rounding.HALF_UP.multiplyDivide(whole, returned.steps(), quantity.steps());
    }

    /** What an engine's taxes on a part are, as line {@code at} of its bill. */
    List<ToldTax> told(int at, SoldLine sold, SoldLine part) {
        return told.part(at, part.tax(), sold.gross() - gross + part.gross(), sold.gross());
    }

    LineLeft less(SoldLine part, List<ToldTax> taxes) {
        return new LineLeft(
                quantity.minus(part.quantity()),
                gross - part.gross(),
                tax - part.tax(),
                moved(part.discounts(), -1),
                told.less(taxes));
    }

    /** With what was charged for it later. */
    LineLeft dearer(SoldLine more) {
        return new LineLeft(quantity, gross + more.gross(), tax + more.tax(), discounts, told);
    }

    LineLeft plus(SoldLine part, List<ToldTax> taxes) {
        return new LineLeft(
                quantity.plus(part.quantity()),
                gross + part.gross(),
                tax + part.tax(),
                moved(part.discounts(), 1),
                told.plus(taxes));
    }

    /** A part has the shares of its line in the same order; one that was sold before shares were kept has none. */
    private List<LineDiscount> moved(List<LineDiscount> parts, int way) {
        List<LineDiscount> moved = new ArrayList<>(discounts.size());
        for (int i = 0; i < Math.min(parts.size(), discounts.size()); i++) {
            LineDiscount left = discounts.get(i);
            moved.add(left.with(
                    left.amount() + way * parts.get(i).amount(),
                    left.byVendor() + way * parts.get(i).byVendor()));
        }
        return moved;
    }
}
