// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;

/**
 * Takes the tax out of inclusive amounts and puts it on top of exclusive ones. Lines come in with price times quantity in
 * the column of the gross, and leave with gross and tax.
 */
final class Taxation {
    private static final int NONE = -1;

    private Taxation() {}

    /** Fills the tax of every line, by the level of its place and document. */
    static void tax(Columns columns, Books books) {
        TaxRounding how = books.rounding(columns.visit.position(), columns.time.taxPoint());
        if (how.finer() == 0 && how.level() == TaxLevel.LINE) {
            perLine(columns, books, how.rounding());
        } else if (how.finer() != 0 || how.level() != TaxLevel.GROUP || !perGroup(columns, books, how.rounding())) {
            Assessing.fill(columns, how);
        }
        putOnTop(columns);
    }

    /** Rounds each line by itself. */
    private static void perLine(Columns columns, Books books, Rounding rounding) {
        for (int i = 0; i < columns.size; i++) {
            long tax = books.tax(columns.taxBand[i], columns.gross[i], rounding);
            boolean inside = Columns.mode(columns.taxBand[i]) == PriceMode.TAX_INCLUSIVE;
            // Parts of a rate that are rounded up one by one may find more tax than there is money.
            columns.tax[i] = inside ? Math.min(tax, columns.gross[i]) : tax;
        }
    }

    /**
     * Rounds once for each rate and shares the result among its lines. Says no where the prices of a rate are of both modes:
     * their taxes are rounded together, which columns of longs can not hold; nor where its parts were rounded apart too far.
     */
    private static boolean perGroup(Columns columns, Books books, Rounding rounding) {
        columns.beginSharing();
        int lastRate = NONE;
        long used = used(columns);
        // A book knows the rates of many places; a basket has few. Beyond 64 bands the mark is of several.
        for (int band = Long.numberOfTrailingZeros(used); used != 0 && band < 2 * columns.rates.length; band++) {
            int lines = (used >> band & 1) == 0 ? 0 : linesOf(band, columns);
            if (lines > 0) {
                if (Columns.rate(band) == lastRate && books.taxOf(band).numerator() != 0) {
                    return false;
                }
                lastRate = Columns.rate(band);
                Ratio part = books.taxOf(band);
                long total = books.tax(band, amountOf(lines, columns), rounding);
                if (!Shares.give(total, part, lines, columns)) {
                    return false;
                }
                used = lines == columns.size ? 0 : used;
            }
        }
        return true;
    }

    private static long used(Columns columns) {
        long used = 0;
        for (int i = 0; i < columns.size; i++) {
            used |= 1L << columns.taxBand[i];
        }
        return used;
    }

    /** Puts the lines of a band first in the order. */
    private static int linesOf(int band, Columns columns) {
        int lines = 0;
        for (int i = 0; i < columns.size; i++) {
            columns.order[lines] = i;
            lines += columns.taxBand[i] == band ? 1 : 0;
        }
        return lines;
    }

    private static long amountOf(int lines, Columns columns) {
        long amount = 0;
        for (int k = 0; k < lines; k++) {
            amount += columns.gross[columns.order[k]];
        }
        return amount;
    }

    private static void putOnTop(Columns columns) {
        for (int i = 0; i < columns.size; i++) {
            if (Columns.mode(columns.taxBand[i]) == PriceMode.TAX_EXCLUSIVE) {
                columns.gross[i] += columns.tax[i];
            }
        }
    }
}
