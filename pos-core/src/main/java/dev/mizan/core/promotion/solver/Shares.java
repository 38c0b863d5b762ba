// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.util.Arrays;

/** Prices to begin with: the most that a unit's share of one application can be. At these no deal alone gains. */
final class Shares {
    private Shares() {}

    /** Fills {@code price} for each class, in 1/64 minor units; returns the bound: what all units are worth at it. */
    static long fill(Component c, Problem problem, long[] price) {
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
