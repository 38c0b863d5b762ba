// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import java.util.List;

/**
 * What is to be posted after an event was told: its own cost, and what others turned out to have cost otherwise. {@code
 * stockChange} and the costs sum to what came in.
 *
 * @param changes of the cost of goods sold, by event in the order of time; none where nothing changed
 * @param stockChange of the value of the stock, in minor units
 */
public record Repricing(List<CostChange> changes, long stockChange) {
    /** Nothing was new. */
    public static final Repricing NOTHING = new Repricing(List.of(), 0);

    public Repricing {
        changes = changes instanceof Changes ? changes : List.copyOf(changes);
    }

    /** What all of it adds to the cost of goods sold, in minor units. */
    public long costChange() {
        return changes instanceof Changes columns
                ? columns.sum()
                : changes.stream().mapToLong(CostChange::minor).sum();
    }
}
