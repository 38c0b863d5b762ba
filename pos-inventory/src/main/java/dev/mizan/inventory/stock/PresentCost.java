// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.stock.internal.Balances;
import dev.mizan.inventory.stock.internal.Shelves;
import dev.mizan.inventory.valuation.internal.Layers;
import dev.mizan.inventory.valuation.share.Share;

/** What goods are worth that come to stock without a cost of their own: found in a count, brought back without receipt. */
record PresentCost(Shelves shelves, StockPolicy policy) {

    /** In minor units; {@link Share#BEYOND} where it is beyond all limits. */
    long of(int slot, int item, long steps) {
        if (slot < 0) {
            return shelves.balances()
                    .standard(item)
                    .map(cost -> cost.worth(steps))
                    .orElse(0L);
        }
        Balances balances = shelves.balances();
        Layers layers = balances.layers(item);
        long there = balances.quantity(slot);
        boolean average = policy.withoutReceipt() == ReturnCost.AVERAGE && there > 0;
        return average ? Share.atRate(layers.value(slot), there, steps) : layers.atKnownCost(slot, steps);
    }
}
