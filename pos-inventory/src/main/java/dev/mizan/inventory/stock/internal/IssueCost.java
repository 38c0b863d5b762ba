// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock.internal;

import dev.mizan.inventory.valuation.internal.Layers;

/** What goods cost that leave: what is there by the layers, what is not there at the last known cost. */
public record IssueCost(Balances balances, Trial trial) {

    /** The cost of the next so many steps of an item, in minor units; beyond the limits where it is too much. */
    public long of(int at, int item, long steps) {
        int slot = trial.slot(item);
        if (slot < 0) {
            return never(at, item, steps);
        }
        Layers layers = balances.layers(item);
        long before = Math.max(balances.quantity(slot), 0);
        long there = Math.max(trial.quantity(at), 0);
        long taken = Math.min(there, steps);
        long cost = taken == 0 ? 0 : layers.cost(slot, before - there, before - there + taken);
        if (taken == steps) {
            return cost;
        }
        long owes = there - trial.quantity(at);
        long atMost = layers.atKnownCost(slot, owes + steps - taken);
        return Limits.holdsValue(atMost) ? cost + atMost - layers.atKnownCost(slot, owes) : atMost;
    }

    /** What has never lain here costs its standard, or nothing where it has none. */
    private long never(int at, int item, long steps) {
        long owes = Math.max(-trial.quantity(at), 0);
        return balances.standard(item)
                .map(cost -> cost.worth(owes + steps) - cost.worth(owes))
                .orElse(0L);
    }
}
