// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * What of the coming periods' supply can still be promised, in steps.
 *
 * @param onHand at the begin of the first period
 * @param orders promised for each period
 * @param receipts due in each period; as many
 */
public record AvailableToPromise(long onHand, List<Long> orders, List<Long> receipts) {
    public AvailableToPromise {
        orders = List.copyOf(orders);
        receipts = List.copyOf(receipts);
        if (orders.isEmpty() || orders.size() != receipts.size()) {
            throw new IllegalArgumentException(
                    orders.size() + " periods of orders and " + receipts.size() + " of receipts");
        }
    }

    /**
     * Discrete: each supply less the orders until the next one. Told for the first period and for those with a receipt;
     * empty for the others. Below zero where a supply is promised out.
     */
    public List<OptionalLong> discrete() {
        OptionalLong[] atp = new OptionalLong[orders.size()];
        long promised = 0;
        for (int period = atp.length - 1; period >= 0; period--) {
            promised = Math.addExact(promised, orders.get(period));
            boolean supply = period == 0 || receipts.get(period) != 0;
            long there = receipts.get(period) + (period == 0 ? onHand : 0);
            atp[period] = supply ? OptionalLong.of(there - promised) : OptionalLong.empty();
            promised = supply ? 0 : promised;
        }
        return List.of(atp);
    }

    /**
     * Cumulative: the most that can be promised for each period without breaking a later promise: the least of what is
     * left after that and every later period, never below zero.
     */
    public List<Long> cumulative() {
        long[] left = left();
        for (int period = left.length - 2; period >= 0; period--) {
            left[period] = Math.min(left[period], left[period + 1]);
        }
        return Arrays.stream(left).map(least -> Math.max(least, 0)).boxed().toList();
    }

    /** What is left in the period in which that is least: below zero where so much of what is promised can not be kept. */
    public long least() {
        return Arrays.stream(left()).min().orElseThrow();
    }

    private long[] left() {
        long[] left = new long[orders.size()];
        long there = onHand;
        for (int period = 0; period < left.length; period++) {
            there = there + receipts.get(period) - orders.get(period);
            left[period] = there;
        }
        return left;
    }

    /** All that will have come by the end of a period. */
    public long supply(int period) {
        return onHand
                + LongStream.rangeClosed(0, period)
                        .map(at -> receipts.get((int) at))
                        .sum();
    }
}
