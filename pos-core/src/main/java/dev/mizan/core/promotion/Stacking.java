// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import java.util.Optional;
import java.util.Set;

/**
 * How a promotion goes with others. Within a phase the lower lane comes first, then the higher priority, then what was
 * defined first.
 *
 * <p>Of promotions that may not stand together, for one is exclusive, or both are of one group, or a list of who combines leaves
 * one out, the higher priority goes before the lower, where it gives something. Of equal priorities, such as where none was given,
 * the best choice is found: every set of them is tried on the whole basket, through all its phases, and the customer pays least.
 * So by the usual policy; by {@code PromotionPolicy.alternatives(IN_TURN)} the order of evaluation decides instead, and an
 * exclusive promotion that qualifies applies alone, of several that of the highest priority.
 *
 * @param lane order within a phase
 * @param priority order within a lane, the higher first
 * @param exclusive whether it applies alone. Catalogue promotions are a world of their own here
 * @param group at most one promotion of a group applies
 * @param combinesWith where not empty, only these may apply beside it
 */
public record Stacking(
        int lane, int priority, boolean exclusive, Optional<String> group, Set<PromotionId> combinesWith) {
    /** With all others, in the order of definition. */
    public static final Stacking FREE = new Stacking(0, 0, false, Optional.empty(), Set.of());

    public Stacking {
        combinesWith = Set.copyOf(combinesWith);
    }

    public Stacking lane(int other) {
        return new Stacking(other, priority, exclusive, group, combinesWith);
    }

    public Stacking priority(int other) {
        return new Stacking(lane, other, exclusive, group, combinesWith);
    }

    public Stacking alone() {
        return new Stacking(lane, priority, true, group, combinesWith);
    }

    public Stacking group(String name) {
        return new Stacking(lane, priority, exclusive, Optional.of(name), combinesWith);
    }

    public Stacking onlyWith(PromotionId... others) {
        return new Stacking(lane, priority, exclusive, group, Set.of(others));
    }

    /** Whether some may not apply beside it. */
    public boolean restricts() {
        return exclusive || group.isPresent() || !combinesWith.isEmpty();
    }

    /** Whether it lets another apply beside it. */
    public boolean admits(PromotionId other) {
        return combinesWith.isEmpty() || combinesWith.contains(other);
    }
}
