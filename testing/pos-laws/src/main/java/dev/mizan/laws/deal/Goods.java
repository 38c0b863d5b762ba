// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

import dev.mizan.core.promotion.solver.Problem;
import java.util.List;

/** What lies in a basket. */
record Goods(List<Line> lines) {
    /** So many units of one price; category and brand only mean something in a realistic shop. */
    record Line(long price, int count, int category, int brand) {}

    Goods {
        lines = List.copyOf(lines);
    }

    void addTo(Problem problem) {
        lines.forEach(line -> problem.addClass(line.price(), line.count()));
    }

    /** The mean price of the units in the lines that are marked, in minor units; 0 of none. */
    long meanPrice(boolean[] marked) {
        long sum = 0;
        long units = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += marked[i] ? lines.get(i).price() * lines.get(i).count() : 0;
            units += marked[i] ? lines.get(i).count() : 0;
        }
        return units == 0 ? 0 : sum / units;
    }
}
