// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * The best plan of one deal by itself, from so many units of each class that cost their dual prices. Exact for one slot
 * and for the cheapest of a group; where slots overlap it is a good plan, not always the best.
 */
final class Planner {
    private final CheapestPlan cheapest = new CheapestPlan(this);
    private Component c = new Component();
    private int[] limit = new int[16];
    private int[][] need = new int[16][0];

    /** Edges of role r of deal d: list[listAt[first[d] + r]] to listTo, sorted by what they gained when last used. */
    private int[] list = new int[256];

    private int[] listAt = new int[33];
    private int[] listTo = new int[33];
    private int[] first = new int[17];

    /** What each edge of the lists gains at the prices of the last call. */
    private long[] key = new long[256];

    private int[] used = new int[32];
    private final int[] place = new int[Limits.SLOTS];

    /** What the last plan is worth by itself, without the prices, in 1/64 minor units. */
    long worth;

    /** The same less the prices of its units. */
    long reduced;

    /** Takes of the last plan: units of an edge each, an edge perhaps in several. */
    int takes;

    int[] takeEdge = new int[64];
    int[] takeUnits = new int[64];

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
        takeEdge = Memory.atLeast(takeEdge, c.units + 1);
        takeUnits = Memory.atLeast(takeUnits, c.units + 1);
        used = Memory.atLeast(used, c.classes);
        Arrays.fill(used, 0, c.classes, 0);
        int lists = 0;
        int filled = 0;
        for (int deal = 0; deal < c.deals; deal++) {
            Deal terms = problem.deals.get(c.number[deal]);
            boolean ofGroups = terms instanceof Deal.Cheapest;
            limit[deal] = ofGroups ? -1 : terms.maxApplications();
            first[deal] = lists;
            need[deal] = need[deal] != null && need[deal].length == Limits.SLOTS ? need[deal] : new int[Limits.SLOTS];
            for (int role = 0; role < terms.roles(); role++) {
                need[deal][role] = terms.need(role);
                listAt = Memory.atLeast(listAt, lists + 1);
                listTo = Memory.atLeast(listTo, lists + 1);
                listAt[lists] = filled;
                filled = ofGroups ? filled : listRole(deal, role, filled);
                listTo[lists++] = filled;
            }
        }
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

    /** Forgets the edges that are switched off by now. */
    void prune() {
        for (int lists = 0; lists < first[c.deals]; lists++) {
            int kept = listAt[lists];
            for (int i = listAt[lists]; i < listTo[lists]; i++) {
                if (!c.edgeOff[list[i]]) {
                    list[kept++] = list[i];
                }
            }
            listTo[lists] = kept;
        }
    }

    /** Plans a deal; the outcome stands in the fields until the next call. */
    void plan(int deal, int[] units, long[] price) {
        worth = 0;
        reduced = 0;
        times = 0;
        takes = 0;
        if (limit[deal] < 0) {
            cheapest.plan(c, deal, units, price);
            return;
        }
        int lists = first[deal];
        if (first[deal + 1] - lists == 1) {
            sort(lists, price);
            oneSlot(deal, units);
        } else {
            slots(deal, units, price);
        }
    }

    /** Notes units of an edge. */
    void take(int edge, int units) {
        if (takes > 0 && takeEdge[takes - 1] == edge) {
            takeUnits[takes - 1] += units;
        } else {
            takeEdge[takes] = edge;
            takeUnits[takes++] = units;
        }
    }

    /** Groups of the best units, as many of a class at once as there are whole groups in it. */
    private void oneSlot(int deal, int[] units) {
        int size = need[deal][0];
        int end = listTo[first[deal]];
        int at = listAt[first[deal]];
        int gone = 0;
        while (at < end && times < limit[deal]) {
            int left = units[c.edgeClass[list[at]]] - gone;
            if (left >= size) {
                int some = alike(deal, at, left);
                if (some == 0) {
                    return;
                }
                gone += some;
            } else if (left == 0) {
                at++;
                gone = 0;
            } else {
                int last = lastOfGroup(deal, at, left, units);
                if (last < 0) {
                    return;
                }
                gone = mixed(at, left, size, units);
                at = last;
                worth -= c.fill.charge[deal];
                times++;
            }
        }
    }

    /** Takes groups of one class as long as the deal may apply; answers how many units, none where a group gains nothing. */
    private int alike(int deal, int at, int left) {
        int size = need[deal][0];
        long charge = c.fill.charge[deal];
        long gain = key[at] * size - charge;
        if (gain <= 0) {
            return 0;
        }
        int some = Math.min(left / size, limit[deal] - times);
        take(list[at], some * size);
        times += some;
        reduced += some * gain;
        worth += some * (c.edgeGain[list[at]] * size - charge);
        return some * size;
    }

    /** The last place of a group of several classes, with its gain noted; -1 where there is none or it gains nothing. */
    private int lastOfGroup(int deal, int from, int left, int[] units) {
        long gain = -c.fill.charge[deal];
        int open = need[deal][0];
        int rest = left;
        for (int at = from; ; rest = units[c.edgeClass[list[at]]]) {
            int some = Math.min(rest, open);
            gain += some * key[at];
            open -= some;
            if (open == 0) {
                reduced += Math.max(0, gain);
                return gain > 0 ? at : -1;
            }
            if (++at == listTo[first[deal]]) {
                return -1;
            }
        }
    }

    /** Takes one group of several classes; answers how many are gone of the last of them. */
    private int mixed(int from, int left, int size, int[] units) {
        int open = size;
        int rest = left;
        for (int at = from; ; at++) {
            int some = Math.min(rest, open);
            if (some > 0) {
                take(list[at], some);
                worth += some * c.edgeGain[list[at]];
            }
            open -= some;
            if (open == 0) {
                return at == from ? units[c.edgeClass[list[at]]] - left + some : some;
            }
            rest = units[c.edgeClass[list[at + 1]]];
        }
    }

    private void slots(int deal, int[] units, long[] price) {
        int from = first[deal];
        int lists = first[deal + 1] - from;
        for (int role = 0; role < lists; role++) {
            sort(from + role, price);
            place[role] = listAt[from + role];
        }
        int sure = 0;
        while (times < limit[deal]) {
            long before = reduced;
            reduced -= c.fill.charge[deal];
            boolean full = true;
            // The last slot first: it is what a deal gives, and so the one to choose for.
            for (int role = lists - 1; role >= 0 && full; role--) {
                full = draw(deal, role, units);
            }
            if (!full || reduced <= before) {
                reduced = before;
                break;
            }
            times++;
            worth -= c.fill.charge[deal];
            sure = takes;
        }
        for (int i = 0; i < takes; i++) {
            used[c.edgeClass[takeEdge[i]]] = 0;
            worth += i < sure ? takeUnits[i] * c.edgeGain[takeEdge[i]] : 0;
        }
        takes = sure;
    }

    /** Sorts by falling gain; the order of the last call is nearly right, so insertion is fast. */
    private void sort(int role, long[] price) {
        int from = listAt[role];
        int to = listTo[role];
        for (int i = from; i < to; i++) {
            int edge = list[i];
            long gain = c.edgeGain[edge] - price[c.edgeClass[edge]];
            int at = i;
            while (at > from && key[at - 1] < gain) {
                key[at] = key[at - 1];
                list[at] = list[at - 1];
                at--;
            }
            key[at] = gain;
            list[at] = edge;
        }
    }

    private boolean draw(int deal, int role, int[] units) {
        int end = listTo[first[deal] + role];
        int at = place[role];
        int left = need[deal][role];
        while (left > 0 && at < end) {
            int edge = list[at];
            int unitClass = c.edgeClass[edge];
            int some = Math.min(left, units[unitClass] - used[unitClass]);
            if (some == 0) {
                at++;
            } else {
                used[unitClass] += some;
                takeEdge[takes] = edge;
                takeUnits[takes++] = some;
                reduced += some * key[at];
                left -= some;
            }
        }
        place[role] = at;
        return left == 0;
    }
}
