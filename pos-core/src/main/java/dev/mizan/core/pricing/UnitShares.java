// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

/**
 * Which unit of a line keeps what: a share for some units is split evenly among them, and the minor units left go to the
 * units after those that got the last ones, so that units of one line differ as little as can be. A unit stands in one
 * group at a time: the units of one group follow those of the group before.
 */
final class UnitShares {
    private UnitShares() {}

    static long of(Discounts discounts, int line, long unit, long units) {
        long sum = 0;
        long group = 0;
        long extra = 0;
        for (int s = 0; s < discounts.shares(); s++) {
            if (discounts.shareLine(s) == line) {
                long amount = discounts.shareAmount(s);
                long some = discounts.isGrouped(s) ? discounts.shareUnits(s) : units;
                long from = discounts.isGrouped(s) ? group % units : 0;
                long place = Math.floorMod(unit - from, units);
                if (place < some) {
                    long left = amount - amount / some * some;
                    sum += amount / some + (Math.floorMod(place - extra, some) < left ? 1 : 0);
                }
                extra = discounts.isGrouped(s) ? extra : (extra + amount % some) % some;
                group += discounts.isGrouped(s) ? some : 0;
            }
        }
        return sum;
    }
}
