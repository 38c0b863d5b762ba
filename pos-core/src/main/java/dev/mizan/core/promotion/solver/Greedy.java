// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Plans made deal after deal, each taking its best of what is left: with no prices, what a plain till would do; with
 * dual prices, each leaves to the others what they need more. The best one so far is the bound from below.
 */
final class Greedy {
    private final Planner planner;
    private Component c = new Component();
    private int[] left = new int[32];
    private int[] order = new int[16];
    private long[] rank = new long[16];
    private int[] trial = new int[256];
    private long[] scaled = new long[32];
    private long[] free = new long[32];
    private long[] has = new long[16];

    private static final int FEW = 5;

    /** What the best plan saves, in 1/64 minor units. */
    long best;

    /** Units of each edge in the best plan. */
    int[] plan = new int[256];

    Greedy(Planner planner) {
        this.planner = planner;
    }

    /** Begins with the plans of a plain till: by rank, by value and by value a unit. */
    void read(Component component) {
        c = component;
        best = 0;
        left = Memory.atLeast(left, c.classes);
        order = Memory.atLeast(order, c.deals);
        rank = Memory.atLeast(rank, c.deals);
        trial = Memory.atLeast(trial, c.edges);
        plan = Memory.atLeast(plan, c.edges);
        scaled = Memory.atLeast(scaled, c.classes);
        free = Memory.atLeast(free, c.classes);
        has = Memory.atLeast(has, c.deals);
        Arrays.fill(plan, 0, c.edges, 0);
        Arrays.fill(scaled, 0, c.classes, 0);
        for (int deal = 0; deal < c.deals; deal++) {
            order[deal] = deal;
        }
        attempt();
        rank(false);
        attempt();
        rank(true);
        attempt();
    }

    /** Plans at dual prices, in a few orders and with prices at a part of their height. */
    void repair(long[] price) {
        scale(price, 16);
        rank(false);
        attempt();
        reverse();
        attempt();
        scale(price, 14);
        rank(true);
        attempt();
        scale(price, 8);
        attempt();
    }

    /** Plans in every order of a few deals, where nothing better is proven: no till that takes deals in some order saves more. */
    void everyOrder() {
        if (c.deals <= FEW) {
            Arrays.fill(scaled, 0, c.classes, 0);
            everyOrder(0);
        }
    }

    private void everyOrder(int from) {
        if (from == c.deals) {
            attempt();
        }
        for (int at = from; at < c.deals; at++) {
            swap(from, at);
            everyOrder(from + 1);
            swap(from, at);
        }
    }

    private void swap(int one, int other) {
        int deal = order[one];
        order[one] = order[other];
        order[other] = deal;
    }

    private void scale(long[] price, int sixteenths) {
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            scaled[unitClass] = price[unitClass] * sixteenths >> 4;
        }
    }

    /** Orders the deals by what each would save by itself at the prices, or by that a unit. */
    private void rank(boolean perUnit) {
        System.arraycopy(c.count, 0, left, 0, c.classes);
        for (int deal = 0; deal < c.deals; deal++) {
            planner.plan(deal, left, scaled);
            rank[deal] = perUnit ? planner.worth / Math.max(1, units()) : planner.worth;
        }
        for (int deal = 0; deal < c.deals; deal++) {
            int at = deal;
            while (at > 0 && rank[order[at - 1]] < rank[deal]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = deal;
        }
    }

    private int units() {
        int units = 0;
        for (int i = 0; i < planner.takes; i++) {
            units += planner.takeUnits[i];
        }
        return units;
    }

    private void reverse() {
        for (int i = 0; i < c.deals / 2; i++) {
            swap(i, c.deals - 1 - i);
        }
    }

    private void attempt() {
        System.arraycopy(c.count, 0, left, 0, c.classes);
        Arrays.fill(trial, 0, c.edges, 0);
        boolean priced = false;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            priced |= scaled[unitClass] > 0;
        }
        for (int i = 0; i < c.deals; i++) {
            give(order[i], scaled);
        }
        // Now each may choose again among what it has and what nobody took, at no price.
        for (int i = 0; priced && i < c.deals; i++) {
            back(order[i]);
            give(order[i], free);
        }
        long worth = 0;
        for (int deal = 0; deal < c.deals; deal++) {
            worth += has[deal];
        }
        offer(worth, trial);
    }

    /** Gives a deal its best of what is left. */
    private void give(int deal, long[] price) {
        planner.plan(deal, left, price);
        has[deal] = planner.worth;
        for (int i = 0; i < planner.takes; i++) {
            trial[planner.takeEdge[i]] += planner.takeUnits[i];
            left[c.edgeClass[planner.takeEdge[i]]] -= planner.takeUnits[i];
        }
    }

    /** Lays the units of a deal back. */
    private void back(int deal) {
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            int link = c.dealLink[i];
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                left[c.linkClass[link]] += trial[edge];
                trial[edge] = 0;
            }
        }
    }

    /** Takes a plan if it saves more than the best one. */
    boolean offer(long worth, int[] taken) {
        if (worth <= best) {
            return false;
        }
        best = worth;
        System.arraycopy(taken, 0, plan, 0, c.edges);
        return true;
    }
}
