// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * A component so small that every state of every unit is looked at: exact, without prices or plans to begin with. Of plans
 * that save the same it takes one of the fewest applications, then units from the dearest to deals in rank order.
 */
final class SmallContest {
    /** Cells of the table, a state after a unit each; from here on prices that cut states cost less than all of them. */
    private static final int CELLS = 1 << 12;

    /** One part in 64 of a minor unit is taken off an application: fewer than 64 never weigh more than a minor unit. */
    private static final int UNITS = 63;

    private Component c = new Component();
    private int[] weight = new int[16];
    private int[] held = new int[256];
    private long[] best = new long[1024];
    private int states;

    /** Whether a component is small enough. */
    boolean fits(Component component) {
        if (component.units > UNITS || component.fill.cut) {
            return false;
        }
        long all = component.units + 1L;
        for (int deal = 0; deal < component.deals && all <= CELLS; deal++) {
            all *= component.fill.states[deal];
        }
        return all <= CELLS;
    }

    /** States that the last component was looked at in. */
    long expanded() {
        return (long) states * c.units;
    }

    /** Finds the best plan of a component that fits: the units of each edge. */
    void solve(Component component, int[] taken) {
        c = component;
        layStates();
        best = Memory.atLeast(best, (c.units + 1) * states);
        int row = c.units * states;
        ends(row);
        for (int unitClass = c.classes - 1; unitClass >= 0; unitClass--) {
            for (int unit = c.count[unitClass]; unit > 0; unit--) {
                row -= states;
                unit(unitClass, row);
            }
        }
        Arrays.fill(taken, 0, c.edges, 0);
        walk(taken);
    }

    /** A state is a number whose digits are how full each deal's group is. */
    private void layStates() {
        weight = Memory.atLeast(weight, c.deals);
        states = 1;
        for (int deal = 0; deal < c.deals; deal++) {
            weight[deal] = states;
            states *= c.fill.states[deal];
        }
        held = Memory.atLeast(held, c.deals * states);
        for (int deal = 0; deal < c.deals; deal++) {
            int digit = 0;
            int until = weight[deal];
            for (int state = 0; state < states; state++) {
                if (state == until) {
                    digit = digit + 1 == c.fill.states[deal] ? 0 : digit + 1;
                    until += weight[deal];
                }
                held[deal * states + state] = digit;
            }
        }
    }

    private void ends(int row) {
        Arrays.fill(best, row, row + states, 0);
        for (int deal = 0; deal < c.deals; deal++) {
            for (int state = 0; state < states; state++) {
                if (!c.fill.closed[c.fill.at[deal] + held[deal * states + state]]) {
                    best[row + state] = Tables.NEVER;
                }
            }
        }
    }

    private void unit(int unitClass, int row) {
        System.arraycopy(best, row + states, best, row, states);
        for (int link = c.linkAt[unitClass]; link < c.linkAt[unitClass + 1]; link++) {
            int deal = c.linkDeal[link];
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                take(deal, edge, row);
            }
        }
    }

    private void take(int deal, int edge, int row) {
        int step = c.fill.at[deal] + c.edgeRole[edge] * c.fill.states[deal];
        int digits = deal * states;
        for (int state = 0; state < states; state++) {
            int r = held[digits + state];
            int to = c.fill.next[step + r];
            if (to >= 0) {
                long value = best[row + states + state + (to - r) * weight[deal]] + gain(deal, edge, step + r);
                if (value > best[row + state]) {
                    best[row + state] = value;
                }
            }
        }
    }

    private long gain(int deal, int edge, int step) {
        return c.edgeGain[edge] - (c.fill.begins[step] ? c.fill.charge[deal] + 1 : 0);
    }

    private void walk(int[] taken) {
        int row = 0;
        int state = 0;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            for (int unit = c.count[unitClass]; unit > 0; unit--) {
                int change = step(unitClass, row, state, taken);
                state += change;
                row += states;
            }
        }
    }

    /** Gives one unit away, or passes it over; answers how the state changes. */
    private int step(int unitClass, int row, int state, int[] taken) {
        for (int link = c.linkAt[unitClass]; link < c.linkAt[unitClass + 1]; link++) {
            int deal = c.linkDeal[link];
            int r = held[deal * states + state];
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                int step = c.fill.at[deal] + c.edgeRole[edge] * c.fill.states[deal] + r;
                int to = c.fill.next[step];
                int change = (to - r) * weight[deal];
                if (to >= 0 && best[row + states + state + change] + gain(deal, edge, step) == best[row + state]) {
                    taken[edge]++;
                    return change;
                }
            }
        }
        return 0;
    }
}
