// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * How full the open group of each deal is: state 0 is empty, {@link #next} moves by one unit. This, and not the basket,
 * is what the search has to remember of a deal (research: the state is {@code used mod k}).
 */
final class Fill {
    /** States a deal may have; one that needs more is solved by bounds alone. */
    static final int MOST = 1_024;

    int[] states = new int[16];
    int[] roles = new int[16];
    int[] at = new int[16];
    long[] charge = new long[16];
    int[] bits = new int[16];

    /** {@code next[at + role * states + r]}: the state after one more unit in that role, or -1. */
    int[] next = new int[256];

    /** Whether that unit begins another application: where its charge falls due. */
    boolean[] begins = new boolean[256];

    /** {@code closed[at + r]}: no group is open. */
    boolean[] closed = new boolean[256];

    /** Deals whose states were cut: what is found for them is a plan, but no proof. */
    boolean cut;

    private int end;
    private final int[] need = new int[Limits.SLOTS];
    private final int[] side = new int[Limits.SLOTS];
    private final int[] held = new int[Limits.SLOTS];
    private int[] idOf = new int[256];

    /** Lays out a deal that could apply {@code most} times; deals come in order, from 0. */
    void add(int deal, Deal terms, int most) {
        if (deal == 0) {
            end = 0;
            cut = false;
        }
        states = Memory.atLeast(states, deal + 1);
        roles = Memory.atLeast(roles, deal + 1);
        at = Memory.atLeast(at, deal + 1);
        charge = Memory.atLeast(charge, deal + 1);
        bits = Memory.atLeast(bits, deal + 1);
        at[deal] = end;
        roles[deal] = terms.roles();
        charge[deal] = terms.charge() << Component.SHIFT;
        int times = Math.min(most, terms.maxApplications());
        if (times == 0) {
            claim(deal, 1);
        } else if (terms.slots() == 1) {
            line(deal, terms, times < most ? times : 0);
        } else {
            box(deal, terms, times, times < most);
        }
        bits[deal] = 32 - Integer.numberOfLeadingZeros(states[deal] - 1);
    }

    private void claim(int deal, int size) {
        states[deal] = size;
        int cells = size * roles[deal];
        next = Memory.atLeast(next, end + cells);
        begins = Memory.atLeast(begins, end + cells);
        closed = Memory.atLeast(closed, end + cells);
        Arrays.fill(next, end, end + cells, -1);
        Arrays.fill(begins, end, end + cells, false);
        Arrays.fill(closed, end, end + cells, false);
        closed[end] = true;
        end += cells;
    }

    /** Units one after another; {@code limit} 0 is a circle, else a line that ends. */
    private void line(int deal, Deal terms, int limit) {
        int group = terms.need(0) + (terms.roles() == 2 ? terms.need(1) : 0);
        int times = limit;
        if ((long) group * limit + 1 > MOST) {
            times = MOST / group;
            cut = true;
        }
        int size = times == 0 ? group : group * times + 1;
        claim(deal, size);
        int first = at[deal];
        for (int r = 0; r < size; r++) {
            int role = r % group < terms.need(0) ? 0 : 1;
            closed[first + r] = r % group == 0;
            if (times == 0 || r + 1 < size) {
                next[first + role * size + r] = times == 0 ? (r + 1) % group : r + 1;
                begins[first + role * size + r] = r % group == 0;
            }
        }
    }

    /** Units of each slot beyond whole applications; with a limit, all units. */
    private void box(int deal, Deal terms, int wanted, boolean limited) {
        int times = wanted;
        while (cells(terms, times) > MOST) {
            times--;
            cut = true;
        }
        int size = 0;
        int all = (int) cells(terms, times);
        idOf = Memory.atLeast(idOf, all);
        for (int cell = 0; cell < all; cell++) {
            decode(cell, terms.slots());
            idOf[cell] = limited || whole(terms.slots()) == 0 ? size++ : -1;
        }
        claim(deal, size);
        int first = at[deal];
        for (int cell = 0; cell < all; cell++) {
            if (idOf[cell] >= 0) {
                decode(cell, terms.slots());
                int r = idOf[cell];
                closed[first + r] = closedNow(terms.slots());
                for (int role = 0; role < terms.slots(); role++) {
                    step(first + role * size + r, role, terms.slots(), limited);
                }
            }
        }
    }

    private long cells(Deal terms, int times) {
        long product = 1;
        for (int slot = 0; slot < terms.slots(); slot++) {
            need[slot] = terms.need(slot);
            side[slot] = need[slot] * times + 1;
            product = Math.min(product * side[slot], Integer.MAX_VALUE);
        }
        return product;
    }

    private void decode(int cell, int slots) {
        int rest = cell;
        for (int slot = 0; slot < slots; slot++) {
            held[slot] = rest % side[slot];
            rest /= side[slot];
        }
    }

    private int whole(int slots) {
        int least = Integer.MAX_VALUE;
        for (int slot = 0; slot < slots; slot++) {
            least = Math.min(least, held[slot] / need[slot]);
        }
        return least;
    }

    private boolean closedNow(int slots) {
        int times = whole(slots);
        for (int slot = 0; slot < slots; slot++) {
            if (held[slot] != times * need[slot]) {
                return false;
            }
        }
        return true;
    }

    private void step(int place, int role, int slots, boolean limited) {
        if (held[role] + 1 == side[role]) {
            return;
        }
        held[role]++;
        int drop = limited ? 0 : whole(slots);
        int cell = 0;
        for (int slot = slots - 1; slot >= 0; slot--) {
            cell = cell * side[slot] + held[slot] - drop * need[slot];
        }
        held[role]--;
        next[place] = idOf[cell];
        begins[place] = role == 0 && held[0] % need[0] == 0;
    }
}
