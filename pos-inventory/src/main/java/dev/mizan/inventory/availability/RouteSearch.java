// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Looks for the cheapest places that cover a basket together: place after place taken or left, cut by cost and by cover. */
final class RouteSearch {
    private final List<Origin> origins;
    private final long[] need;
    private final long[][] has;
    private final long[][] after;
    private final boolean[] taken;
    private long states;
    private boolean exact = true;
    private List<Origin> best = List.of();
    private long bestCost = Long.MAX_VALUE;

    RouteSearch(SortedMap<Sku, Long> needs, List<Origin> origins, long states) {
        this.origins = origins;
        this.states = states;
        this.taken = new boolean[origins.size()];
        this.need = new long[needs.size()];
        this.has = new long[origins.size()][needs.size()];
        this.after = new long[origins.size() + 1][needs.size()];
        int line = 0;
        for (Map.Entry<Sku, Long> each : needs.entrySet()) {
            need[line] = each.getValue();
            for (int at = origins.size() - 1; at >= 0; at--) {
                has[at][line] = origins.get(at).of(each.getKey());
                after[at][line] = Routing.plus(after[at + 1][line], has[at][line]);
            }
            line++;
        }
    }

    void run() {
        keep(everyPlaceThatHelps());
        look(0, need.clone(), 0, 0);
    }

    List<Origin> chosen() {
        return best;
    }

    boolean isExact() {
        return exact;
    }

    /** An answer to begin with: the cheapest places first, each that still adds something. */
    private boolean[] everyPlaceThatHelps() {
        boolean[] some = new boolean[origins.size()];
        long[] left = need.clone();
        for (int at = 0; at < some.length; at++) {
            some[at] = take(at, left);
        }
        return some;
    }

    private boolean take(int at, long[] left) {
        boolean helps = false;
        for (int line = 0; line < left.length; line++) {
            helps |= left[line] > 0 && has[at][line] > 0;
            left[line] = Math.max(left[line] - has[at][line], 0);
        }
        return helps;
    }

    private void keep(boolean[] some) {
        List<Origin> chosen = new ArrayList<>();
        long cost = 0;
        for (int at = 0; at < some.length; at++) {
            if (some[at]) {
                chosen.add(origins.get(at));
                cost += origins.get(at).cost();
            }
        }
        if (best.isEmpty() || cost < bestCost || cost == bestCost && chosen.size() < best.size()) {
            best = List.copyOf(chosen);
            bestCost = cost;
        }
    }

    private void look(int at, long[] left, long cost, int places) {
        if (states-- <= 0) {
            exact = false;
            return;
        }
        if (isCovered(left)) {
            keep(taken);
            return;
        }
        // What is still to come costs nothing less than the next place, since they stand in the order of their cost.
        boolean dear = at < origins.size() && Routing.plus(cost, origins.get(at).cost()) > bestCost;
        boolean longer = cost == bestCost && places + 1 >= best.size();
        if (dear || longer || !canBeCovered(at, left)) {
            return;
        }
        long[] less = left.clone();
        if (take(at, less)) {
            taken[at] = true;
            look(at + 1, less, cost + origins.get(at).cost(), places + 1);
            taken[at] = false;
        }
        look(at + 1, left, cost, places);
    }

    private static boolean isCovered(long[] left) {
        for (long each : left) {
            if (each > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean canBeCovered(int at, long[] left) {
        for (int line = 0; line < left.length; line++) {
            if (left[line] > after[at][line]) {
                return false;
            }
        }
        return true;
    }
}
