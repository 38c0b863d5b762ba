// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies one deal to a basket as often as it goes, the dearest pieces first: what each rule's consequence does. */
public final class Counter {
    private static final Comparator<Line> DEAREST_FIRST = Comparator.comparingLong((Line line) -> -line.getPrice());

    private Counter() {}

    /** Applies a deal; what the basket saves more. */
    public static long apply(Deal deal, List<Line> basket) {
        List<Line> fitting = new ArrayList<>();
        int pieces = 0;
        for (Line line : basket) {
            if (line.getLeft() > 0 && deal.items().contains(line.getSku())) {
                fitting.add(line);
                pieces += line.getLeft();
            }
        }
        fitting.sort(DEAREST_FIRST);
        long saved = 0;
        for (; pieces >= deal.units(); pieces -= deal.units()) {
            long more = once(deal, fitting);
            if (more == 0) {
                break;
            }
            saved += more;
        }
        return saved;
    }

    private static long once(Deal deal, List<Line> fitting) {
        long together = 0;
        long saving = 0;
        Line first = fitting.get(0);
        int wanted = deal.units();
        for (Line line : fitting) {
            first = wanted == deal.units() && line.getLeft() > 0 ? line : first;
            for (; wanted > 0 && line.getLeft() > 0; wanted--) {
                together += line.getPrice();
                saving += deal.price() > 0 ? 0 : deal.saving(line.getPrice());
                line.take();
            }
        }
        long saved = deal.price() > 0 ? deal.saving(together) : saving;
        first.save(saved);
        return saved;
    }
}
