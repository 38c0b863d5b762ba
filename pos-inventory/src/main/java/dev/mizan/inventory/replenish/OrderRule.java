// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.util.OptionalLong;

/**
 * When an item is ordered and how much, in steps of its unit: where what is expected is below {@code least}, it is filled
 * up to {@code target}. Without a rule of its own an item is ordered as far as it is owed: {@link #TO_ORDER}.
 *
 * @param target not below least
 * @param multiple orders are multiples of it: a box, a pallet; 1 or more
 * @param minimum no order is smaller; zero or more
 * @param most what the place can hold, where that is known
 * @param full what happens where a multiple would exceed {@code most}
 */
public record OrderRule(long least, long target, long multiple, long minimum, OptionalLong most, WhenFull full) {
    /** odoo/odoo pull 168898: nothing says whether room or the supplier's box wins, so the choice has a name. */
    public enum WhenFull {
        /** The order is a whole multiple, and the place is over full. */
        ROUND_UP,
        /** The order is the largest multiple that there is room for, which may be none. */
        CAP
    }

    /** Only what is already owed. */
    public static final OrderRule TO_ORDER = between(0, 0);

    public OrderRule {
        if (target < least || multiple < 1 || minimum < 0) {
            throw new IllegalArgumentException(
                    "no order rule: " + least + " to " + target + " by " + multiple + ", at least " + minimum);
        }
    }

    /** Min-max. */
    public static OrderRule between(long least, long target) {
        return new OrderRule(least, target, 1, 0, OptionalLong.empty(), WhenFull.ROUND_UP);
    }

    /** The same by multiples of a pack and not below a minimum. */
    public OrderRule by(long pack, long minimumOrder) {
        return new OrderRule(least, target, pack, minimumOrder, most, full);
    }

    /** The same where the place holds no more than so much. */
    public OrderRule room(long capacity, WhenFull choice) {
        return new OrderRule(least, target, multiple, minimum, OptionalLong.of(capacity), choice);
    }

    /**
     * How much to order; zero where enough is expected. Ordering it and asking again orders nothing more.
     *
     * @param expected on hand and coming within the lead time, less what is promised
     */
    public long order(long expected) {
        if (expected >= least) {
            return 0;
        }
        long wanted = Math.max(Math.subtractExact(target, expected), minimum);
        long order = Math.multiplyExact(-Math.floorDiv(-wanted, multiple), multiple);
        if (most.isPresent() && full == WhenFull.CAP && order > most.getAsLong() - expected) {
            long room = Math.max(most.getAsLong() - expected, 0) / multiple * multiple;
            return room < minimum ? 0 : room;
        }
        return order;
    }
}
