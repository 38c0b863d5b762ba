// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Lowers the bound by moving the dual prices: up where more units are wanted than there are, down where some are left
 * (a subgradient method with Polyak's step, in integers, so that every machine takes the same steps). A class moves in
 * proportion to what a unit of it can be worth: what is cheap needs small steps, what is dear large ones.
 */
final class Dual {
    private static final long WIDEST = 1L << 34;
    private static final long WHOLE = 256;
    private static final long BEGIN = 200;
    private static final long TOP = 1024;

    private final Planner planner;
    private long[] trial = new long[32];
    private long[] weight = new long[32];
    private int[] wanted = new int[32];
    private long[] direction = new long[32];
    private long theta;
    private int failures;
    private int patience;

    /** What the planner makes of the best prices: near the bound that they prove. */
    long bound;

    Dual(Planner planner) {
        this.planner = planner;
    }

    /** Begins at prices of shares, for so many steps in all: with more to come, a step is shortened later. */
    void begin(Component c, long[] price, int steps) {
        trial = Memory.atLeast(trial, c.classes);
        weight = Memory.atLeast(weight, c.classes);
        wanted = Memory.atLeast(wanted, c.classes);
        direction = Memory.atLeast(direction, c.classes);
        Arrays.fill(direction, 0, c.classes, 0);
        System.arraycopy(price, 0, trial, 0, c.classes);
        bound = Long.MAX_VALUE;
        theta = BEGIN;
        failures = 0;
        patience = 2 + steps / 75;
        long top = 1;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            top = Math.max(top, price[unitClass] / c.count[unitClass]);
        }
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            long share = price[unitClass] / c.count[unitClass];
            weight[unitClass] = Math.max(TOP / 32, share * TOP / top);
        }
    }

    /** Moves on for at most so many steps, or until the bound is no better than {@code target}; the best prices stand in {@code price}. */
    void improve(Component c, long[] price, long target, int steps) {
        for (int step = 0; step < steps && theta > 0 && bound >= target; step++) {
            long now = evaluate(c);
            if (now < bound) {
                bound = now;
                System.arraycopy(trial, 0, price, 0, c.classes);
                failures = 0;
            } else if (++failures == patience) {
                failures = 0;
                theta = theta * 7 / 10;
            }
            if (!move(c, Math.min(WIDEST, now - target))) {
                theta = 0;
            }
        }
    }

    private long evaluate(Component c) {
        long sum = 0;
        Arrays.fill(wanted, 0, c.classes, 0);
        for (int deal = 0; deal < c.deals; deal++) {
            planner.plan(deal, c.count, trial);
            sum += planner.reduced;
            for (int i = 0; i < planner.takes; i++) {
                wanted[c.edgeClass[planner.takeEdge[i]]] += planner.takeUnits[i];
            }
        }
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            sum += trial[unitClass] * c.count[unitClass];
        }
        return sum;
    }

    /** Takes one step; false where no price has a reason to move. Directions count in sixteenths of a unit. */
    private boolean move(Component c, long gap) {
        long norm = 0;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            long idle = (long) c.count[unitClass] - wanted[unitClass];
            long down = (8 * 16 * idle + 2 * direction[unitClass]) / 10;
            direction[unitClass] = trial[unitClass] == 0 && down > 0 ? 0 : down;
            norm += direction[unitClass] * direction[unitClass] * weight[unitClass];
        }
        if (norm == 0) {
            return false;
        }
        // One division for all classes, with as many bits below one as a long has room for.
        long length = theta * Math.max(gap, 1);
        int fine = Long.numberOfLeadingZeros(length) - 2;
        long pace = (length << fine) / (WHOLE / 16 * norm);
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            long change = pace * direction[unitClass] * weight[unitClass] >> fine;
            trial[unitClass] = Math.max(0, trial[unitClass] - change);
        }
        return true;
    }

    /**
     * Prices to begin with: for each class the most that a unit's share of one application can be, in 1/64 minor units. At
     * these no deal alone gains; what all units are worth at them is the bound that is returned.
     */
    static long shares(Component c, Problem problem, long[] price) {
        Arrays.fill(price, 0, c.classes, 0);
        for (int link = 0; link < c.links; link++) {
            Deal deal = problem.deals.get(c.number[c.linkDeal[link]]);
            int units = 0;
            for (int role = 0; role < deal.roles(); role++) {
                units += deal.need(role);
            }
            long charge = Math.floorDiv(deal.charge() << Component.SHIFT, units);
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                long share = c.edgeGain[edge] - charge;
                if (deal instanceof Deal.Cheapest) {
                    share = -Math.floorDiv(-c.edgeGain[edge] * deal.need(1), units);
                }
                price[c.linkClass[link]] = Math.max(price[c.linkClass[link]], share);
            }
        }
        long bound = 0;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            bound += price[unitClass] * c.count[unitClass];
        }
        return bound;
    }
}
