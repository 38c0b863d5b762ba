// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * For each deal by itself, the best that it can still add from a place in the order of units to the end, paying each
 * unit's dual price: {@code best[at + row * states + r]}. Their sum bounds any way on for all deals together.
 */
final class Tables {
    /** No way on. So low that 64 of them add up without overflow, so far off that no amount reaches it. */
    static final long NEVER = -(1L << 54);

    long[] best = new long[1024];
    int[] at = new int[16];
    private long[] front = new long[64];
    private long[] after = new long[64];

    /** Computes all tables at these prices; returns the bound that they prove for the whole component. */
    long fill(Component c, long[] price) {
        at = Memory.atLeast(at, c.deals + 1);
        int end = 0;
        long bound = 0;
        for (int deal = 0; deal < c.deals; deal++) {
            at[deal] = end;
            end += (c.dealUnits[deal] + 1) * c.fill.states[deal];
        }
        best = Memory.atLeast(best, end);
        for (int deal = 0; deal < c.deals; deal++) {
            deal(c, deal, price, c.count);
            bound += best[at[deal]];
        }
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            bound += price[unitClass] * c.count[unitClass];
        }
        return bound;
    }

    /** Computes one deal's table with only so many units of each class; the rows of missing units are left out. */
    private void deal(Component c, int deal, long[] price, int[] units) {
        int states = c.fill.states[deal];
        int rows = 0;
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            rows += units[c.linkClass[c.dealLink[i]]];
        }
        int row = at[deal] + rows * states;
        for (int r = 0; r < states; r++) {
            best[row + r] = c.fill.closed[c.fill.at[deal] + r] ? 0 : NEVER;
        }
        for (int i = c.dealLinkAt[deal + 1] - 1; i >= c.dealLinkAt[deal]; i--) {
            int link = c.dealLink[i];
            for (int unit = units[c.linkClass[link]]; unit > 0; unit--) {
                System.arraycopy(best, row, best, row - states, states);
                for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                    if (!c.edgeOff[edge]) {
                        back(c, deal, edge, price[c.linkClass[link]], row);
                    }
                }
                row -= states;
            }
        }
    }

    /** Computes the table of one deal only, at the beginning of {@link #best}. */
    void alone(Component c, int deal, long[] price, int[] units) {
        at = Memory.atLeast(at, deal + 1);
        at[deal] = 0;
        best = Memory.atLeast(best, (c.dealUnits[deal] + 1) * c.fill.states[deal]);
        deal(c, deal, price, units);
    }

    private void back(Component c, int deal, int edge, long price, int row) {
        int states = c.fill.states[deal];
        int step = c.fill.at[deal] + c.edgeRole[edge] * states;
        long gain = c.edgeGain[edge] - price;
        long charge = c.fill.charge[deal];
        int[] next = c.fill.next;
        boolean[] begins = c.fill.begins;
        long[] rest = best;
        for (int r = 0; r < states; r++) {
            int to = next[step + r];
            if (to >= 0 && rest[row + to] != NEVER) {
                long value = rest[row + to] + gain - (begins[step + r] ? charge : 0);
                if (value > rest[row - states + r]) {
                    rest[row - states + r] = value;
                }
            }
        }
    }

    /**
     * Switches off every edge that no plan worth {@code cut} or more can use, by its exact reduced cost: what the deal
     * loses by using it, against what the bound has to spare. Tables of deals that lost an edge are computed again.
     *
     * @return what the tables prove then, or {@link #NEVER} where no edge was switched off
     */
    long fix(Component c, long[] price, long bound, long cut) {
        long proved = bound;
        boolean fixed = false;
        for (int deal = 0; deal < c.deals; deal++) {
            long alone = best[at[deal]];
            if (fixDeal(c, deal, price, cut - (bound - alone)) > 0) {
                deal(c, deal, price, c.count);
                proved += best[at[deal]] - alone;
                fixed = true;
            }
        }
        return fixed ? proved : NEVER;
    }

    private int fixDeal(Component c, int deal, long[] price, long cut) {
        int states = c.fill.states[deal];
        front = Memory.atLeast(front, states);
        after = Memory.atLeast(after, states);
        Arrays.fill(front, 0, states, NEVER);
        front[0] = 0;
        int fixed = 0;
        int row = at[deal];
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            int link = c.dealLink[i];
            int alive = 0;
            for (int unit = c.count[c.linkClass[link]]; unit > 0; unit--) {
                row += states;
                System.arraycopy(front, 0, after, 0, states);
                for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                    if (!c.edgeOff[edge] && forth(c, deal, edge, price[c.linkClass[link]], row) >= cut) {
                        alive |= 1 << (edge - c.edgeAt[link]);
                    }
                }
                System.arraycopy(after, 0, front, 0, states);
            }
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                if (!c.edgeOff[edge] && (alive >> (edge - c.edgeAt[link]) & 1) == 0) {
                    c.edgeOff[edge] = true;
                    fixed++;
                }
            }
        }
        return fixed;
    }

    /** Moves {@code front} over an edge into {@code after}; returns the best whole plan of the deal that uses it. */
    private long forth(Component c, int deal, int edge, long price, int row) {
        int states = c.fill.states[deal];
        int step = c.fill.at[deal] + c.edgeRole[edge] * states;
        long gain = c.edgeGain[edge] - price;
        long most = NEVER;
        for (int r = 0; r < states; r++) {
            int to = c.fill.next[step + r];
            if (to >= 0 && front[r] != NEVER) {
                long value = front[r] + gain - (c.fill.begins[step + r] ? c.fill.charge[deal] : 0);
                after[to] = Math.max(after[to], value);
                most = Math.max(most, value + best[row + to]);
            }
        }
        return most;
    }
}
