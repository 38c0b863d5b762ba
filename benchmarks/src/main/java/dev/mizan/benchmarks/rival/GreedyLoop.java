// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.Comparator;
import java.util.List;

/** Every deal in the order of its priority, on long amounts: the least that an engine without an index does. */
public final class GreedyLoop implements Rival {
    private final List<Deal> deals;

    /** Takes the deals, the highest priority first. */
    public GreedyLoop(List<Deal> deals) {
        this.deals = deals.stream()
                .sorted(Comparator.comparingInt(deal -> -deal.priority()))
                .toList();
    }

    @Override
    public long saving(List<Line> basket) {
        long saved = 0;
        for (Deal deal : deals) {
            saved += Counter.apply(deal, basket);
        }
        return saved;
    }
}
