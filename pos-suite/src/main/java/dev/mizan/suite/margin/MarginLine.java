// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.spi.value.Percent;
import dev.mizan.suite.serial.PieceOf;

/**
 * What a line earned and what of it is tax, in minor units.
 *
 * @param line of the sale's bill, from 0
 * @param price of the sale; of a debit note, what is charged more
 * @param paid for the piece when it was bought; of a debit note, what of it makes a loss good
 * @param rate by which it was taxed
 * @param tax within what was earned; zero where it was sold at a loss
 */
public record MarginLine(int line, PieceOf piece, long price, long paid, Percent rate, long tax) {
    public MarginLine {
        if (tax < 0 || tax > earned(price, paid)) {
            throw new IllegalArgumentException(piece + " for " + price + " of " + paid + " with a tax of " + tax);
        }
    }

    /** What was earned with the tax in it; zero where it was sold at a loss. */
    public long earned() {
        return earned(price, paid);
    }

    /** What was earned without its tax: what a VAT return takes as the base. */
    public long margin() {
        return earned() - tax;
    }

    /** The part of the price that bears no tax. */
    public long cost() {
        return price - earned();
    }

    /** With what the same piece was charged more later: one price, one tax. */
    MarginLine and(MarginLine later) {
        return new MarginLine(line, piece, price + later.price, paid, rate, tax + later.tax);
    }

    private static long earned(long price, long paid) {
        return Math.max(0, price - paid);
    }
}
