// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.promotion.Objective;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was applied, as columns: promotions with times and value, and what each took off which kind. */
public final class Applied {
    int size;

    @Nullable
    Promotion[] promotion = new Promotion[4];

    long[] times = new long[4];
    long[] value = new long[4];
    long[] credit = new long[4];
    int shares;
    int[] shareOf = new int[16];
    int[] shareKind = new int[16];
    long[] shareUnits = new long[16];
    long[] shareAmount = new long[16];
    boolean[] shareGrouped = new boolean[16];

    void begin() {
        size = 0;
        shares = 0;
    }

    /** The place of a promotion among those applied, made where it is new. */
    int open(Promotion applied) {
        for (int i = 0; i < size; i++) {
            if (promotion[i] == applied) {
                return i;
            }
        }
        if (size == times.length) {
            promotion = Arrays.copyOf(promotion, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            credit = Arrays.copyOf(credit, 2 * size);
        }
        promotion[size] = applied;
        times[size] = 0;
        value[size] = 0;
        credit[size] = 0;
        return size++;
    }

    /** The share of a promotion in a kind; grouped where the units stand in groups of a deal. */
    void share(int of, int kind, long units, long amount, boolean grouped) {
        if (shares == shareOf.length) {
            shareOf = Arrays.copyOf(shareOf, 2 * shares);
            shareKind = Arrays.copyOf(shareKind, 2 * shares);
            shareUnits = Arrays.copyOf(shareUnits, 2 * shares);
            shareAmount = Arrays.copyOf(shareAmount, 2 * shares);
            shareGrouped = Arrays.copyOf(shareGrouped, 2 * shares);
        }
        shareOf[shares] = of;
        shareKind[shares] = kind;
        shareUnits[shares] = units;
        shareAmount[shares] = amount;
        shareGrouped[shares] = grouped;
        shares++;
        value[of] += amount;
    }

    /** How many promotions were applied. */
    public int size() {
        return size;
    }

    /** One of them, in the order in which they first gave something. */
    public Promotion promotion(int at) {
        Promotion applied = promotion[at];
        if (applied == null || at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        return applied;
    }

    /** How many groups or sets of it. */
    public long times(int at) {
        return times[at];
    }

    /** Whether a promotion was applied. */
    public boolean gave(Promotion one) {
        for (int i = 0; i < size; i++) {
            if (promotion[i] == one) {
                return true;
            }
        }
        return false;
    }

    /** How much speaks for what was applied, by what a shop is after: see {@link Objective}. */
    public long favour(Objective objective) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += objective.fewest()
                    ? -times[i]
                    : Rounding.HALF_UP.multiplyDivide(
                            value[i], Worth.part(objective, promotion(i)).millionths(), Percent.ONE_WHOLE);
        }
        return sum;
    }

    /** What it took off, in minor units. */
    public long value(int at) {
        return value[at];
    }

    /** What it gave beside: cash back in minor units, or a factor of points in millionths of a percent. */
    public long credit(int at) {
        return credit[at];
    }

    /** How many shares there are. */
    public int shares() {
        return shares;
    }

    public int shareOf(int share) {
        return shareOf[share];
    }

    public int shareKind(int share) {
        return shareKind[share];
    }

    public long shareUnits(int share) {
        return shareUnits[share];
    }

    public boolean shareGrouped(int share) {
        return shareGrouped[share];
    }

    public long shareAmount(int share) {
        return shareAmount[share];
    }
}
