// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/**
 * Lowers the bound by moving the dual prices: up where more units are wanted than there are, down where some are left
 * (a subgradient method with Polyak's step, in integers, so that every machine takes the same steps).
 */
final class Dual {
    private static final int FAILURES = 6;
    private static final long WIDEST = 1L << 34;

    private final Planner planner;
    private long[] trial = new long[32];
    private int[] wanted = new int[32];
    private long[] direction = new long[32];

    /** What the planner makes of the best prices: near the bound that they prove. */
    long bound;

    Dual(Planner planner) {
        this.planner = planner;
    }

    /** Moves {@code price} for at most so many steps, or until the bound is no better than {@code target}. */
    void improve(Component c, long[] price, long target, int steps) {
        trial = Memory.atLeast(trial, c.classes);
        wanted = Memory.atLeast(wanted, c.classes);
        direction = Memory.atLeast(direction, c.classes);
        Arrays.fill(direction, 0, c.classes, 0);
        System.arraycopy(price, 0, trial, 0, c.classes);
        bound = Long.MAX_VALUE;
        long theta = 256;
        int failures = 0;
        for (int step = 0; step < steps && theta > 0; step++) {
            long now = evaluate(c);
            if (now < bound) {
                bound = now;
                System.arraycopy(trial, 0, price, 0, c.classes);
                failures = 0;
            } else if (++failures == FAILURES) {
                failures = 0;
                theta = theta * 3 / 5;
                System.arraycopy(price, 0, trial, 0, c.classes);
                Arrays.fill(direction, 0, c.classes, 0);
                now = evaluate(c);
            }
            if (bound < target || !move(c, Math.min(WIDEST, now - target), theta)) {
                return;
            }
        }
    }

    private long evaluate(Component c) {
        long sum = 0;
        Arrays.fill(wanted, 0, c.classes, 0);
        for (int deal = 0; deal < c.deals; deal++) {
            planner.plan(deal, c.count, trial);
            sum += planner.reduced;
            for (int i = c.dealLinkAt[deal]; planner.times > 0 && i < c.dealLinkAt[deal + 1]; i++) {
                int link = c.dealLink[i];
                for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                    wanted[c.linkClass[link]] += planner.taken[edge];
                }
            }
        }
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            sum += trial[unitClass] * c.count[unitClass];
        }
        return sum;
    }

    /** Takes one step; false where no price has a reason to move. Directions count in sixteenths of a unit. */
    private boolean move(Component c, long gap, long theta) {
        long norm = 0;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            long idle = (long) c.count[unitClass] - wanted[unitClass];
            long down = (7 * 16 * idle + 3 * direction[unitClass]) / 10;
            direction[unitClass] = trial[unitClass] == 0 && down > 0 ? 0 : down;
            norm += direction[unitClass] * direction[unitClass];
        }
        if (norm == 0) {
            return false;
        }
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            long change = theta * Math.max(gap, 1) * direction[unitClass] / (16 * norm);
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
