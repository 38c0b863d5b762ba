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
    private @Nullable Shelved[] item = new Shelved[16];
    private long[] unitPrice = new long[16];
    private long[] amount = new long[16];
    private int[] band = new int[16];
    private long[] steps = new long[16];
    private long[] inOne = new long[16];

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
        item = Arrays.copyOf(item, room);
        unitPrice = Arrays.copyOf(unitPrice, room);
        amount = Arrays.copyOf(amount, room);
        band = Arrays.copyOf(band, room);
        steps = Arrays.copyOf(steps, room);
        inOne = Arrays.copyOf(inOne, room);
    }

    /** Fills a line of the columns if it is known; lines are asked for in order, and one may be missing between two. */
    boolean fill(int at, BasketLine wanted, Columns columns) {
        int from = next < size && line[next] == wanted ? next : next + 1;
        if (from >= size || line[from] != wanted) {
            next++;
            return false;
        }
        next = from + 1;
        if (from != at) {
            move(from, at);
        }
        columns.unitPrice[at] = unitPrice[at];
        columns.gross[at] = amount[at];
        columns.band[at] = band[at];
        Promoted promoted = columns.promoted;
        Shelved shelved = item[at];
        if (promoted != null && shelved != null) {
            promoted.note(at, shelved);
            promoted.steps[at] = steps[at];
            promoted.inOne[at] = inOne[at];
        }
        return true;
    }

    private void move(int from, int to) {
        line[to] = line[from];
        item[to] = item[from];
        unitPrice[to] = unitPrice[from];
        amount[to] = amount[from];
        band[to] = band[from];
        steps[to] = steps[from];
        inOne[to] = inOne[from];
    }

    /** Notes what a line came to that was not known. */
    void keep(int at, BasketLine priced, Shelved of, @Nullable Quantity quantity, Columns columns) {
        boolean lasting = quantity != null && !of.offers().tiered();
        line[at] = lasting ? priced : null;
        item[at] = of;
        unitPrice[at] = columns.unitPrice[at];
        amount[at] = columns.gross[at];
        band[at] = columns.band[at];
        steps[at] = quantity == null ? 0 : quantity.steps();
        inOne[at] = quantity == null ? 0 : quantity.unit().stepsInOne();
    }

    /** Ends with so many lines known. */
    void end(int lines) {
        Arrays.fill(line, lines, Math.max(lines, size), null);
        size = lines;
    }
}
