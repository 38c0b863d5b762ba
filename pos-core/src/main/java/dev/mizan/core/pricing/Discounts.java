// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.internal.Run;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What promotions took off a basket, as columns: the promotions that applied, in the order in which they first gave
 * something, and the share of each in each line. Amounts are minor units in the price mode of the line, but with tax where
 * the promotion was reckoned with it.
 *
 * <p>The shares of a promotion sum to its value, the shares of a line to its discount, and the vendors' parts of the
 * shares to the vendor's part of the value. A view of the priced basket that it is of, as long-lived as that.
 */
public final class Discounts {
    private static final long[] EMPTY = {};

    private int size;
    private @Nullable Promotion[] promotions = {};
    private long[] times = EMPTY;
    private long[] values = EMPTY;
    private long[] credits = EMPTY;
    private int shares;
    private int[] shareOf = {};
    private int[] shareLine = {};
    private long[] shareUnits = EMPTY;
    private long[] shareAmount = EMPTY;
    private long[] shareVendor = EMPTY;
    private boolean[] shareGrouped = {};
    private long waived;
    private List<Promotion> refused = List.of();
    private Status status = Status.PROVEN_OPTIMAL;
    private long gap;

    Discounts() {}

    void begin() {
        size = 0;
        shares = 0;
        waived = 0;
        refused = List.of();
        status = Status.PROVEN_OPTIMAL;
        gap = 0;
    }

    void open(Promotion promotion, long count, long value, long credit) {
        if (size == times.length) {
            int room = Math.max(4, 2 * size);
            promotions = Arrays.copyOf(promotions, room);
            times = Arrays.copyOf(times, room);
            values = Arrays.copyOf(values, room);
            credits = Arrays.copyOf(credits, room);
        }
        promotions[size] = promotion;
        times[size] = count;
        values[size] = value;
        credits[size++] = credit;
    }

    void share(int of, int line, long units, long amount, boolean grouped) {
        if (shares == shareOf.length) {
            int room = Math.max(16, 2 * shares);
            shareOf = Arrays.copyOf(shareOf, room);
            shareLine = Arrays.copyOf(shareLine, room);
            shareUnits = Arrays.copyOf(shareUnits, room);
            shareAmount = Arrays.copyOf(shareAmount, room);
            shareVendor = Arrays.copyOf(shareVendor, room);
            shareGrouped = Arrays.copyOf(shareGrouped, room);
        }
        shareOf[shares] = of;
        shareLine[shares] = line;
        shareUnits[shares] = units;
        shareAmount[shares] = amount;
        shareGrouped[shares++] = grouped;
    }

    /** Parts the shares between the shop and the vendors, cumulatively, so that no minor unit is lost. */
    void finish(Run run) {
        Arrays.fill(shareVendor, 0, shares, 0);
        for (int k = 0; k < size; k++) {
            long percent = promotion(k).vendorShare().millionths();
            long sum = 0;
            long given = 0;
            for (int s = 0; percent != 0 && s < shares; s++) {
                if (shareOf[s] == k) {
                    sum += shareAmount[s];
                    long due = Rounding.HALF_UP.multiplyDivide(sum, percent, Percent.ONE_WHOLE);
                    shareVendor[s] = due - given;
                    given = due;
                }
            }
        }
        waived = run.shippingWaived();
        status = run.contested().status();
        gap = run.gap();
        status = gap > 0 ? Status.WITHIN_GAP : status;
        if (run.stacked().refusals() > 0) {
            List<Promotion> out = new ArrayList<>();
            for (int i = 0; i < run.stacked().refusals(); i++) {
                out.add(run.stacked().refused(i));
            }
            refused = List.copyOf(out);
        }
    }

    /** How many promotions applied. */
    public int size() {
        return size;
    }

    /** One that applied. */
    public Promotion promotion(int at) {
        return Objects.requireNonNull(promotions[Objects.checkIndex(at, size)]);
    }

    /** How many groups of a deal or sets of a gift; 1 for others. */
    public long times(int at) {
        return times[Objects.checkIndex(at, size)];
    }

    /** What it took off. */
    public long value(int at) {
        return values[Objects.checkIndex(at, size)];
    }

    /** What it gives beside: cash back in minor units, or a factor of points in millionths of a percent; else 0. */
    public long credit(int at) {
        return credits[Objects.checkIndex(at, size)];
    }

    /** What of its value vendors pay. */
    public long vendorValue(int at) {
        long sum = 0;
        for (int s = 0; s < shares; s++) {
            sum += shareOf[s] == Objects.checkIndex(at, size) ? shareVendor[s] : 0;
        }
        return sum;
    }

    /** Whether a promotion applied. */
    public boolean applied(PromotionId id) {
        for (int k = 0; k < size; k++) {
            if (promotion(k).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** What all took off. */
    public long total() {
        long sum = 0;
        for (int k = 0; k < size; k++) {
            sum += values[k];
        }
        return sum;
    }

    /** How many shares there are. */
    public int shares() {
        return shares;
    }

    /** The place of the promotion that a share is of. */
    public int shareOf(int share) {
        return shareOf[Objects.checkIndex(share, shares)];
    }

    /** The index of the line that a share is on. */
    public int shareLine(int share) {
        return shareLine[Objects.checkIndex(share, shares)];
    }

    /** How many units of the line it is for: those of a group, or all. */
    public long shareUnits(int share) {
        return shareUnits[Objects.checkIndex(share, shares)];
    }

    /** What it takes off the line. */
    public long shareAmount(int share) {
        return shareAmount[Objects.checkIndex(share, shares)];
    }

    /** What of it vendors pay. */
    public long shareByVendor(int share) {
        return shareVendor[Objects.checkIndex(share, shares)];
    }

    /** What one unit of a line, counted from 0, keeps of its discount; the units' sum is the line's. */
    public long unitDiscount(int line, long unit, long units) {
        return UnitShares.of(this, line, unit, units);
    }

    /** Units of a line that stand in groups so far. */
    long groupedUnits(int line) {
        long units = 0;
        for (int s = 0; s < shares; s++) {
            units += shareLine[s] == line && shareGrouped[s] ? shareUnits[s] : 0;
        }
        return units;
    }

    boolean isGrouped(int share) {
        return shareGrouped[share];
    }

    /** What promotions waived of what was asked for delivery. */
    public long shippingWaived() {
        return waived;
    }

    /** What is proved of all phases whose promotions competed; optimal where none did. */
    public Status status() {
        return status;
    }

    /**
     * What other choices could save above these, phase by phase, at most: the sum over the phases that compete, each on what
     * those before it left; 0 where each is proven. The certificate of a proof covers the deals.
     */
    public long gap() {
        return gap;
    }

    /** Promotions that were refused beside another: of its group, or one that they do not combine with. */
    public List<Promotion> refused() {
        return refused;
    }

    Discounts copy() {
        Discounts copy = new Discounts();
        copy.size = size;
        copy.promotions = Arrays.copyOf(promotions, size);
        copy.times = Arrays.copyOf(times, size);
        copy.values = Arrays.copyOf(values, size);
        copy.credits = Arrays.copyOf(credits, size);
        copy.shares = shares;
        copy.shareOf = Arrays.copyOf(shareOf, shares);
        copy.shareLine = Arrays.copyOf(shareLine, shares);
        copy.shareUnits = Arrays.copyOf(shareUnits, shares);
        copy.shareAmount = Arrays.copyOf(shareAmount, shares);
        copy.shareVendor = Arrays.copyOf(shareVendor, shares);
        copy.shareGrouped = Arrays.copyOf(shareGrouped, shares);
        copy.waived = waived;
        copy.refused = refused;
        copy.status = status;
        copy.gap = gap;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Discounts that
                && waived == that.waived
                && refused.equals(that.refused)
                && Arrays.equals(promotions, 0, size, that.promotions, 0, that.size)
                && Arrays.equals(times, 0, size, that.times, 0, that.size)
                && Arrays.equals(values, 0, size, that.values, 0, that.size)
                && Arrays.equals(credits, 0, size, that.credits, 0, that.size)
                && Arrays.equals(shareOf, 0, shares, that.shareOf, 0, that.shares)
                && Arrays.equals(shareLine, 0, shares, that.shareLine, 0, that.shares)
                && Arrays.equals(shareUnits, 0, shares, that.shareUnits, 0, that.shares)
                && Arrays.equals(shareAmount, 0, shares, that.shareAmount, 0, that.shares);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, shares, total());
    }

    @Override
    public String toString() {
        return "Discounts[" + size + " promotions, " + shares + " shares]";
    }
}
