// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** The best plan of a deal that saves the cheapest of each group, from the cheapest unit back to the dearest: exact. */
final class CheapestPlan {
    /** States whose choices fit into one word; a deal of more is planned by its table. */
    private static final int WORD = 64;

    /** A table beyond this many cells is not made: thousands of units and a high limit of applications. */
    private static final long LARGEST = 1L << 21;

    private final Planner planner;
    private final Tables scratch = new Tables();
    private final long[] best = new long[WORD + 1];
    private final long[] gain = new long[WORD];
    private long[] choice = new long[64];
    private Component c = new Component();

    CheapestPlan(Planner planner) {
        this.planner = planner;
    }

    void plan(Component component, int deal, int[] units, long[] price) {
        c = component;
        int states = c.fill.states[deal];
        if (states == 1) {
            return;
        }
        if (states <= WORD) {
            inWords(deal, units, price);
        } else if ((c.dealUnits[deal] + 1L) * states <= LARGEST) {
            byTable(deal, units, price);
        }
    }

    /** The table of all states, of which only the last row and one bit of each earlier cell is kept. */
    private void inWords(int deal, int[] units, long[] price) {
        int states = c.fill.states[deal];
        int from = c.fill.at[deal];
        choice = Memory.atLeast(choice, c.dealUnits[deal]);
        for (int r = 0; r < states; r++) {
            best[r] = c.fill.closed[from + r] ? 0 : Tables.NEVER;
        }
        // A line ends; in a circle the last state leads to the first.
        boolean circle = c.fill.next[from + states - 1] == 0 || c.fill.next[from + 2 * states - 1] == 0;
        int unit = 0;
        for (int i = c.dealLinkAt[deal + 1] - 1; i >= c.dealLinkAt[deal]; i--) {
            int link = c.dealLink[i];
            int paid = c.edgeAt[link];
            long cost = price[c.linkClass[link]];
            long pay = c.edgeOff[paid] ? Tables.NEVER : -cost;
            long save = c.edgeOff[paid + 1] ? Tables.NEVER : c.edgeGain[paid + 1] - cost;
            unit = states == 2 && circle
                    ? twos(pay, save, units[c.linkClass[link]], unit)
                    : rows(from, states, circle, pay, save, units[c.linkClass[link]], unit);
        }
        planner.reduced = best[0];
        if (best[0] > 0) {
            walk(deal, units, unit);
        }
    }

    /** Some equal units before the others: a bit for each state in which one is better taken. No branch: half go either way. */
    private int rows(int from, int states, boolean circle, long pay, long save, int some, int unit) {
        for (int r = 0; r < states; r++) {
            gain[r] = c.fill.next[from + r] < 0 ? save : pay;
        }
        for (int i = unit; i < unit + some; i++) {
            best[states] = circle ? best[0] : Tables.NEVER;
            long taken = 0;
            for (int r = 0; r < states; r++) {
                long more = best[r + 1] + gain[r] - best[r];
                long better = -more >> 63;
                best[r] += more & better;
                taken |= better & 1L << r;
            }
            choice[i] = taken;
        }
        return unit + some;
    }

    /** The same where every second unit is saved, as it mostly is. */
    private int twos(long pay, long save, int some, int unit) {
        long closed = best[0];
        long open = best[1];
        for (int i = unit; i < unit + some; i++) {
            long more = open + pay - closed;
            long last = closed + save - open;
            long better = -more >> 63;
            long lastBetter = -last >> 63;
            closed += more & better;
            open += last & lastBetter;
            choice[i] = better & 1 | lastBetter & 2;
        }
        best[0] = closed;
        best[1] = open;
        return unit + some;
    }

    private void walk(int deal, int[] units, int end) {
        int states = c.fill.states[deal];
        int from = c.fill.at[deal];
        int unit = end;
        int r = 0;
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            int link = c.dealLink[i];
            int edge = c.edgeAt[link];
            int paid = 0;
            int saved = 0;
            for (int some = units[c.linkClass[link]]; some > 0; some--) {
                int taken = (int) (choice[--unit] >> r) & 1;
                int role = c.fill.next[from + r] < 0 ? taken : 0;
                saved += role;
                paid += taken - role;
                planner.times += c.fill.begins[from + r] ? taken : 0;
                r += taken;
                r = r == states ? 0 : r;
            }
            take(edge, paid);
            take(edge + 1, saved);
        }
    }

    private void take(int edge, int units) {
        if (units > 0) {
            planner.take(edge, units);
            planner.worth += units * c.edgeGain[edge];
        }
    }

    private void byTable(int deal, int[] units, long[] price) {
        scratch.alone(c, deal, price, units);
        planner.reduced = scratch.best[0];
        int states = c.fill.states[deal];
        int row = 0;
        int r = 0;
        for (int i = c.dealLinkAt[deal]; planner.reduced > 0 && i < c.dealLinkAt[deal + 1]; i++) {
            int link = c.dealLink[i];
            for (int unit = units[c.linkClass[link]]; unit > 0; unit--) {
                if (scratch.best[row + states + r] != scratch.best[row + r]) {
                    r = step(deal, link, row, r, price[c.linkClass[link]]);
                }
                row += states;
            }
        }
    }

    private int step(int deal, int link, int row, int r, long price) {
        int states = c.fill.states[deal];
        for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
            int step = c.fill.at[deal] + c.edgeRole[edge] * states + r;
            int to = c.fill.next[step];
            if (!c.edgeOff[edge]
                    && to >= 0
                    && scratch.best[row + states + to] + c.edgeGain[edge] - price == scratch.best[row + r]) {
                take(edge, 1);
                planner.times += c.fill.begins[step] ? 1 : 0;
                return to;
            }
        }
        throw new IllegalStateException("a table that no unit explains");
    }
}
