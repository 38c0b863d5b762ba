// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/**
 * What of a sold line can still come back. A part takes its share of what is left, and the last part all of it: whatever
 * the split, the parts repay the line exactly, its tax too, and no part repays less than nothing.
 *
 * @param quantity still out
 * @param gross still to be repaid for it, in minor units
 * @param tax of that
 */
record LineLeft(Quantity quantity, long gross, long tax) {
    static LineLeft of(SoldLine line) {
        return new LineLeft(line.quantity(), line.gross(), line.tax());
    }

    /** The part of the line that would come back: at most what is left, above zero. */
    SoldLine part(SoldLine sold, Quantity returned) {
        long grossShare = Rounding.HALF_UP.multiplyDivide(gross, returned.steps(), quantity.steps());
        // By the gross share, not by the quantity: what is credited carries the tax of exactly that amount.
        long taxShare = gross == 0 ? 0 : Rounding.HALF_UP.multiplyDivide(tax, grossShare, gross);
        return sold.part(returned, grossShare, taxShare);
    }

    LineLeft less(SoldLine part) {
        return new LineLeft(quantity.minus(part.quantity()), gross - part.gross(), tax - part.tax());
    }

    LineLeft plus(SoldLine part) {
        return new LineLeft(quantity.plus(part.quantity()), gross + part.gross(), tax + part.tax());
    }
}
