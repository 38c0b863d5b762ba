// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import java.util.Map;

/**
 * What is left of limits to one purchase: an input of the pricer. A promotion that is not named here is limited as if
 * nothing of it had been used yet, so that one basket never overspends it.
 *
 * @param left by the names of promotions
 */
public record Remaining(Map<String, Usage> left) {
    /** Nothing is known to be used. */
    public static final Remaining FRESH = new Remaining(Map.of());

    public Remaining {
        left = Map.copyOf(left);
    }

    /** What is left of a promotion's limits. */
    public Usage of(String promotion, Limits limits, boolean customer, boolean employee) {
        Usage known = left.get(promotion);
        return known == null ? limits.fresh(customer, employee) : known;
    }
}
