// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * The best plan of one deal by itself, from so many units of each class that cost their dual prices. Exact for one slot
 * and for the cheapest of a group; where slots overlap it is a good plan, not always the best.
 */
final class Planner {
    /** A table beyond this many cells is not made: thousands of units and a high limit of applications. */
    private static final long LARGEST = 1L << 21;

    private final Tables scratch = new Tables();
    private Component c = new Component();
    private int[] limit = new int[16];
    private int[][] need = new int[16][0];

    /** Edges of role r of deal d: list[listAt[first[d] + r]] on, sorted by what they gained when last used. */
    private int[] list = new int[256];

    private int[] listAt = new int[33];
    private int[] first = new int[17];
    private long[] key = new long[256];
    private int[] used = new int[32];
    private int[] picked = new int[64];
    private final int[] place = new int[Limits.SLOTS];
    private int picks;

    /** What the last plan is worth by itself, without the prices, in 1/64 minor units. */
    long worth;

    /** The same less the prices of its units. */
    long reduced;

    /** Units of each edge in the last plan; only the edges of its deal are set. */
    int[] taken = new int[256];

    /** How often the deal of the last plan applies. */
    int times;

    /** Gets ready for a component. */
    void read(Component component, Problem problem) {
        c = component;
        limit = Memory.atLeast(limit, c.deals);
        first = Memory.atLeast(first, c.deals + 1);
        need = need.length >= c.deals ? need : Arrays.copyOf(need, 2 * c.deals);
        list = Memory.atLeast(list, c.edges);
        key = Memory.atLeast(key, c.edges);
        taken = Memory.atLeast(taken, c.edges);
        picked = Memory.atLeast(picked, c.units + 1);
        used = Memory.atLeast(used, c.classes);
        Arrays.fill(used, 0, c.classes, 0);
        int lists = 0;
        int filled = 0;
        for (int deal = 0; deal < c.deals; deal++) {
            Deal terms = problem.deals.get(c.number[deal]);
            boolean cheapest = terms instanceof Deal.Cheapest;
            limit[deal] = cheapest ? -1 : terms.maxApplications();
            first[deal] = lists;
            need[deal] = need[deal] != null && need[deal].length == Limits.SLOTS ? need[deal] : new int[Limits.SLOTS];
            for (int role = 0; role < terms.roles(); role++) {
                need[deal][role] = terms.need(role);
                listAt = Memory.atLeast(listAt, lists + 2);
                listAt[lists++] = filled;
                filled = cheapest ? filled : listRole(deal, role, filled);
            }
        }
        listAt[lists] = filled;
        first[c.deals] = lists;
    }

    /** Cheapest units first: of equal gains, what is worth the least to others goes first. */
    private int listRole(int deal, int role, int from) {
        int filled = from;
        for (int i = c.dealLinkAt[deal + 1] - 1; i >= c.dealLinkAt[deal]; i--) {
            int link = c.dealLink[i];
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                if (c.edgeRole[edge] == role) {
                    list[filled++] = edge;
                }
            }
        }
        return filled;
    }

    /** Plans a deal; the outcome stands in the fields until the next call. */
    void plan(int deal, int[] units, long[] price) {
        worth = 0;
        reduced = 0;
        times = 0;
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            Arrays.fill(taken, c.edgeAt[c.dealLink[i]], c.edgeAt[c.dealLink[i] + 1], 0);
        }
        if (limit[deal] < 0) {
            exactly(deal, units, price);
        } else {
            slots(deal, units, price);
        }
    }

    /** By the deal's own table: exact for any deal, and slower than lists. */
    private void exactly(int deal, int[] units, long[] price) {
        if ((c.dealUnits[deal] + 1L) * c.fill.states[deal] > LARGEST) {
            return;
        }
        scratch.alone(c, deal, price, units);
        reduced = scratch.best[0];
        int states = c.fill.states[deal];
        int row = 0;
        int r = 0;
        for (int i = c.dealLinkAt[deal]; reduced > 0 && i < c.dealLinkAt[deal + 1]; i++) {
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
            long charge = c.fill.begins[step] ? c.fill.charge[deal] : 0;
            long gain = c.edgeGain[edge] - charge;
            if (!c.edgeOff[edge]
                    && to >= 0
                    && scratch.best[row + states + to] + gain - price == scratch.best[row + r]) {
                taken[edge]++;
                worth += gain;
                times += c.fill.begins[step] ? 1 : 0;
                return to;
            }
        }
        throw new IllegalStateException("a table that no unit explains");
    }

    private void slots(int deal, int[] units, long[] price) {
        int lists = first[deal + 1] - first[deal];
        for (int role = 0; role < lists; role++) {
            place[role] = sort(listAt[first[deal] + role], listAt[first[deal] + role + 1], price);
        }
        while (times < limit[deal]) {
            picks = 0;
            long gain = -c.fill.charge[deal];
            boolean full = true;
            // The last slot first: it is what a deal gives, and so the one to choose for.
            for (int role = lists - 1; role >= 0 && full; role--) {
                full = draw(deal, role, units);
            }
            for (int i = 0; i < picks; i++) {
                gain += key[picked[i]];
            }
            if (!full || gain <= 0) {
                break;
            }
            commit(deal, gain);
        }
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            used[c.linkClass[c.dealLink[i]]] = 0;
        }
    }

    private void commit(int deal, long gain) {
        times++;
        reduced += gain;
        worth -= c.fill.charge[deal];
        for (int i = 0; i < picks; i++) {
            taken[picked[i]]++;
            worth += c.edgeGain[picked[i]];
        }
    }

    /** Sorts by falling gain; the order of the last call is nearly right, so insertion is fast. */
    private int sort(int from, int to, long[] price) {
        for (int i = from; i < to; i++) {
            int edge = list[i];
            long gain = c.edgeGain[edge] - price[c.edgeClass(edge)];
            key[edge] = gain;
            int at = i;
            while (at > from && key[list[at - 1]] < gain) {
                list[at] = list[at - 1];
                at--;
            }
            list[at] = edge;
        }
        return from;
    }

    private boolean draw(int deal, int role, int[] units) {
        int end = listAt[first[deal] + role + 1];
        int at = place[role];
        int left = need[deal][role];
        while (left > 0 && at < end) {
            int edge = list[at];
            int unitClass = c.edgeClass(edge);
            if (c.edgeOff[edge] || used[unitClass] == units[unitClass]) {
                at++;
            } else {
                used[unitClass]++;
                picked[picks++] = edge;
                left--;
            }
        }
        place[role] = at;
        return left == 0;
    }
}
