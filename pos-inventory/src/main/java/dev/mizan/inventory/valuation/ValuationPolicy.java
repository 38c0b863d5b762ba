// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

import java.util.Map;

/**
 * Which valuation an item gets when it is first kept: that of its group, else the general one. Items of a similar nature
 * and use take the same formula (IAS 2.25), hence the group.
 *
 * @param general for items of every other group
 * @param byGroup by the name of an item group
 */
public record ValuationPolicy(Valuation general, Map<String, Valuation> byGroup) {
    public ValuationPolicy {
        byGroup = Map.copyOf(byGroup);
    }

    /** One valuation for the whole book. */
    public static ValuationPolicy all(Valuation valuation) {
        return new ValuationPolicy(valuation, Map.of());
    }

    /** The valuation of items of this group. */
    public Valuation of(String group) {
        return byGroup.getOrDefault(group, general);
    }
}
