// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.promotion.internal.Applied;
import dev.mizan.core.promotion.internal.Cart;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.util.Arrays;

/** Spreads what was taken off each kind of goods over the lines that it stands on. */
final class Spreading {
    private final Columns columns;
    private final Promoted promoted;
    private final Run run;
    private final int[] lines;

    Spreading(Columns columns, Promoted promoted, Run run) {
        this.columns = columns;
        this.promoted = promoted;
        this.run = run;
        this.lines = columns.order(columns.size);
    }

    void spread() {
        Applied applied = run.applied();
        Discounts discounts = promoted.discounts;
        for (int k = 0; k < applied.size(); k++) {
            discounts.open(applied.promotion(k), applied.times(k), applied.value(k), applied.credit(k));
        }
        for (int s = 0; s < applied.shares(); s++) {
            share(applied, s);
        }
        discounts.finish(run);
        for (int i = 0; i < columns.size; i++) {
            columns.gross[i] -= promoted.discount[i];
        }
        taxed();
    }

    private void share(Applied applied, int s) {
        int kind = applied.shareKind(s);
        int size = linesOf(kind);
        long amount = applied.shareAmount(s);
        long units = applied.shareUnits(s);
        if (size == 1) {
            give(applied.shareOf(s), lines[0], units, amount, applied.shareGrouped(s));
            return;
        }
        long[] whole = new long[size];
        long[] room = new long[size];
        for (int i = 0; i < size; i++) {
            whole[i] = promoted.steps[lines[i]];
            room[i] = columns.gross[lines[i]] - least(kind, whole[i]) - promoted.discount[lines[i]];
        }
        long[] counts = units == Arrays.stream(whole).sum() ? whole : firstUnits(units, whole, lines);
        boolean open = amount < 0 || run.cart().taxed(kind);
        long[] parts = open ? Remainder.LARGEST_REMAINDER.split(amount, counts) : fitted(amount, counts, room);
        for (int i = 0; i < size; i++) {
            give(applied.shareOf(s), lines[i], counts[i], parts[i], applied.shareGrouped(s));
        }
    }

    /** The floor of so many units of a kind, cut off, so that the floors of its lines leave room for what was taken. */
    private long least(int kind, long steps) {
        return Rounding.DOWN.multiplyDivide(
                run.cart().least(kind), steps, run.cart().steps(kind));
    }

    /** By the units, as far as each line has room for it; the room of all always suffices. */
    private static long[] fitted(long amount, long[] counts, long[] room) {
        long[] parts = Remainder.LARGEST_REMAINDER.split(amount, counts);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > room[i]) {
                return Remainder.LARGEST_REMAINDER.splitWithin(amount, room, room);
            }
        }
        return parts;
    }

    /** Which lines' units stand in groups: those that no group took before come first. */
    private long[] firstUnits(long units, long[] whole, int[] of) {
        long[] counts = new long[whole.length];
        long left = units;
        for (int i = 0; i < whole.length && left > 0; i++) {
            long free = whole[i] - promoted.discounts.groupedUnits(of[i]);
            counts[i] = Math.max(0, Math.min(left, free));
            left -= counts[i];
        }
        for (int i = 0; i < whole.length && left > 0; i++) {
            long more = Math.min(left, whole[i] - counts[i]);
            counts[i] += more;
            left -= more;
        }
        return counts;
    }

    private void give(int of, int line, long units, long amount, boolean grouped) {
        if (units > 0 || amount != 0) {
            promoted.discount[line] += amount;
            promoted.discounts.share(of, line, Math.max(1, units), amount, grouped);
        }
    }

    /** The lines of a kind, the one that comes to most first; lines of equal content are interchangeable. */
    private int linesOf(int kind) {
        if (promoted.onlyLine[kind] != Promoted.SEVERAL) {
            lines[0] = promoted.onlyLine[kind];
            return 1;
        }
        int size = 0;
        for (int i = 0; i < columns.size; i++) {
            if (promoted.kindOf[i] == kind) {
                int at = size++;
                while (at > 0 && promoted.listed[lines[at - 1]] < promoted.listed[i]) {
                    lines[at] = lines[at - 1];
                    at--;
                }
                lines[at] = i;
            }
        }
        return size;
    }

    /** Where a promotion was reckoned with tax, what is left of the line holds it. */
    private void taxed() {
        Cart cart = run.cart();
        for (int i = 0; i < columns.size; i++) {
            int kind = promoted.kindOf[i];
            if (kind != Promoted.APART && cart.taxed(kind)) {
                if (columns.taxBand == columns.band) {
                    System.arraycopy(columns.band, 0, promoted.taxBand, 0, columns.size);
                    columns.taxBand = promoted.taxBand;
                }
                if (columns.taxBand[i] == columns.band[i]) {
                    spread(kind, cart.amount(kind));
                }
            }
        }
    }

    private void spread(int kind, long left) {
        int size = linesOf(kind);
        long[] weights = new long[size];
        for (int i = 0; i < size; i++) {
            weights[i] = promoted.listed[lines[i]];
        }
        long[] parts = Remainder.LARGEST_REMAINDER.split(left, weights);
        for (int i = 0; i < size; i++) {
            int line = lines[i];
            columns.gross[line] = parts[i];
            columns.taxBand[line] = Columns.band(Columns.rate(columns.band[line]), PriceMode.TAX_INCLUSIVE);
        }
    }
}
