// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.price.HeldPrice;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pad found of the lines of its last basket, so that a basket that differs by a line or two is not priced anew. A line
 * is known again by being the same object, under the same books, for the same shopper, on the same day: then its price can
 * be no other. A price that goes by how much is bought in all is not remembered.
 *
 * <p>What is known stands where it stood, in the columns of the pad; here are the lines that it is of, and the amounts, which
 * promotions and taxes write over.
 */
final class Remembered {
    private @Nullable Books books;
    private @Nullable Counter counter;
    private @Nullable Shopper shopper;
    private LocalDate day = LocalDate.MIN;
    private LocalDate taxPoint = LocalDate.MIN;
    private Map<Integer, HeldPrice> held = Map.of();
    private TaxPosition position = TaxPosition.HOME;

    private int size;
    private int next;
    private @Nullable BasketLine[] line = new BasketLine[16];
    private long[] amount = new long[16];

    /** Begins a pricing; forgets all where anything but the lines is another. */
    void begin(Columns columns, Books by) {
        PricingTime time = columns.time;
        boolean same = books == by
                && columns.basket.counter().equals(counter)
                && columns.basket.shopper().equals(shopper)
                && day.equals(time.pricesOn())
                && taxPoint.equals(time.taxPoint())
                && position.equals(columns.visit.position())
                && held.equals(time.held());
        if (!same) {
            size = 0;
            books = by;
            counter = columns.basket.counter();
            shopper = columns.basket.shopper();
            day = time.pricesOn();
            taxPoint = time.taxPoint();
            position = columns.visit.position();
            held = time.held();
        }
        next = 0;
        if (columns.size > line.length) {
            grow(2 * columns.size);
        }
    }

    private void grow(int room) {
        line = Arrays.copyOf(line, room);
        amount = Arrays.copyOf(amount, room);
    }

    /**
     * Fills the lines that are known, from a line on; answers the first that is not, or how many there are. Lines are asked for
     * in order, and one may be missing between two.
     */
    int fill(int first, Columns columns) {
        int at = first;
        while (at < columns.size) {
            BasketLine wanted = columns.basket.line(at);
            int from = next < size && line[next] == wanted ? next : next + 1;
            if (from >= size || line[from] != wanted) {
                next++;
                return at;
            }
            int lines = sameFrom(from, at, columns);
            if (from != at) {
                move(from, at, lines, columns);
            }
            // Promotions and taxes wrote over it; what else is known of a line still stands in the columns.
            System.arraycopy(amount, at, columns.gross, at, lines);
            at += lines;
            next = from + lines;
        }
        return at;
    }

    /** How many lines follow one another as they did. */
    private int sameFrom(int from, int at, Columns columns) {
        int most = Math.min(size - from, columns.size - at);
        int lines = 1;
        while (lines < most && line[from + lines] == columns.basket.line(at + lines)) {
            lines++;
        }
        return lines;
    }

    private void move(int from, int to, int lines, Columns columns) {
        System.arraycopy(line, from, line, to, lines);
        System.arraycopy(amount, from, amount, to, lines);
        System.arraycopy(columns.unitPrice, from, columns.unitPrice, to, lines);
        System.arraycopy(columns.band, from, columns.band, to, lines);
        if (columns.promoted != null) {
            columns.promoted.move(from, to, lines);
        }
    }

    /** Notes what a line came to that was not known. */
    void keep(int at, BasketLine priced, Shelved of, @Nullable Quantity quantity, Columns columns) {
        boolean lasting = quantity != null && !of.offers().tiered();
        line[at] = lasting ? priced : null;
        amount[at] = columns.gross[at];
    }

    /** Ends with so many lines known. */
    void end(int lines) {
        Arrays.fill(line, lines, Math.max(lines, size), null);
        size = lines;
    }
}
