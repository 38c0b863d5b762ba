// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/**
 * The search: unit by unit from the dearest, over states that say only how full each deal's open group is. Equal states
 * are one; a state that can not reach {@code cut} is gone; where a layer is too wide its worst states are dropped and
 * the best dropped one is remembered, because it limits what may be claimed.
 */
final class Layers {
    /** No layer is cut to fewer states, as long as the budget allows it. */
    private static final int LEAST = 16;

    private final States states = new States();
    private int[] layerAt = new int[65];
    private int[] word = new int[16];
    private int[] shift = new int[16];

    // The unit at hand: its links, and of each edge that is on, where it leads.
    private int[] row = new int[16];
    private int[] held = new int[16];
    private long[] stay = new long[16];

    /** The best bound among the states that were dropped, or {@link Tables#NEVER}. */
    long dropped;

    /** States that were expanded. */
    int expanded;

    private Component c = new Component();
    private Tables tables = new Tables();
    private long cut;
    private int last;

    /** Whether all open groups fit into one state. */
    boolean fits(Component component) {
        word = Memory.atLeast(word, component.deals);
        shift = Memory.atLeast(shift, component.deals);
        int low = 0;
        int high = 0;
        for (int deal = 0; deal < component.deals; deal++) {
            int bits = component.fill.bits[deal];
            boolean first = low + bits <= Long.SIZE;
            word[deal] = first ? 0 : 1;
            shift[deal] = first ? low : high;
            low += first ? bits : 0;
            high += first ? 0 : bits;
        }
        return high <= Long.SIZE;
    }

    /**
     * Searches for a plan worth {@code least} or more in 1/64 minor units.
     *
     * @return what the best plan found is worth, or {@link Tables#NEVER}
     */
    long run(Component component, Tables table, long[] price, long bound, long least, int width, int budget) {
        c = component;
        tables = table;
        cut = least;
        dropped = Tables.NEVER;
        expanded = 0;
        int floor = Math.max(1, Math.min(LEAST, budget / (2 * c.units)));
        layerAt = Memory.atLeast(layerAt, c.units + 2);
        states.begin();
        states.put(0, 0, bound, -1, -1);
        layerAt[0] = 0;
        int layer = 0;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            for (int unit = 0; unit < c.count[unitClass]; unit++) {
                int end = states.size();
                expanded += end - layerAt[layer];
                layerAt[layer + 1] = end;
                states.layer();
                expand(layerAt[layer], end, unitClass, unit, price[unitClass]);
                layer++;
                int spare = budget - expanded - floor * (c.units - layer);
                dropped = Math.max(dropped, states.keep(end, Math.max(floor, Math.min(width, spare))));
                if (states.size() == end) {
                    return Tables.NEVER;
                }
            }
        }
        last = layerAt[layer];
        for (int state = last + 1; state < states.size(); state++) {
            last = states.value(state) > states.value(last) ? state : last;
        }
        return states.value(last);
    }

    private void expand(int from, int to, int unitClass, int unit, long price) {
        int first = c.linkAt[unitClass];
        int links = c.linkAt[unitClass + 1] - first;
        row = Memory.atLeast(row, links);
        held = Memory.atLeast(held, links);
        stay = Memory.atLeast(stay, links);
        for (int i = 0; i < links; i++) {
            int deal = c.linkDeal[first + i];
            row[i] = tables.at[deal] + (c.linkRow[first + i] + unit) * c.fill.states[deal];
        }
        for (int state = from; state < to; state++) {
            long low = states.low(state);
            long high = states.high(state);
            long base = states.value(state) - price;
            for (int i = 0; i < links; i++) {
                int deal = c.linkDeal[first + i];
                long bits = (word[deal] == 0 ? low : high) >>> shift[deal];
                int r = (int) bits & (1 << c.fill.bits[deal]) - 1;
                held[i] = r;
                stay[i] = tables.best[row[i] + c.fill.states[deal] + r];
                base += stay[i] - tables.best[row[i] + r];
            }
            if (base >= cut) {
                states.put(low, high, base, state, -1);
            }
            for (int i = 0; i < links; i++) {
                take(state, low, high, first + i, i, base - stay[i]);
            }
        }
    }

    private void take(int state, long low, long high, int link, int i, long base) {
        int deal = c.linkDeal[link];
        int size = c.fill.states[deal];
        int after = row[i] + size;
        for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
            int step = c.fill.at[deal] + c.edgeRole[edge] * size + held[i];
            int to = c.fill.next[step];
            if (to < 0 || c.edgeOff[edge]) {
                continue;
            }
            long value = base + tables.best[after + to] + c.edgeGain[edge];
            value -= c.fill.begins[step] ? c.fill.charge[deal] : 0;
            if (value >= cut) {
                long change = (long) (held[i] ^ to) << shift[deal];
                boolean first = word[deal] == 0;
                states.put(first ? low ^ change : low, first ? high : high ^ change, value, state, edge);
            }
        }
    }

    /** Counts the edges of the best plan that the last run found. */
    void plan(int[] taken) {
        int state = last;
        while (state > 0) {
            if (states.edge(state) >= 0) {
                taken[states.edge(state)]++;
            }
            state = states.parent(state);
        }
    }
}
