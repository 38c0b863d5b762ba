// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

/** Tells a plan of a component in the words of the problem. */
final class Telling {
    private Component c = new Component();
    private Problem problem = new Problem();
    private Solution solution = new Solution();

    /** Tells the units of each edge and the price of each class; answers what all deals save. */
    long tell(Component component, Problem basket, Solution into, int[] taken, long[] price) {
        c = component;
        problem = basket;
        solution = into;
        for (int unitClass = 0; unitClass < c.classes; unitClass++) {
            for (int i = c.memberAt[unitClass]; i < c.memberAt[unitClass + 1]; i++) {
                solution.dual[c.member[i]] = price[unitClass];
            }
        }
        int[] left = solution.left(c.classes);
        long saved = 0;
        for (int deal = 0; deal < c.deals; deal++) {
            saved += tellDeal(deal, taken, left);
        }
        return saved;
    }

    private long tellDeal(int deal, int[] taken, int[] left) {
        Deal terms = problem.deals.get(c.number[deal]);
        long value = 0;
        int first = 0;
        for (int i = c.dealLinkAt[deal]; i < c.dealLinkAt[deal + 1]; i++) {
            int link = c.dealLink[i];
            for (int edge = c.edgeAt[link]; edge < c.edgeAt[link + 1]; edge++) {
                if (taken[edge] > 0) {
                    value += taken[edge] * (c.edgeGain[edge] >> Component.SHIFT);
                    first += c.edgeRole[edge] == 0 ? taken[edge] : 0;
                    spread(c.number[deal], c.edgeRole[edge], c.linkClass[link], taken[edge], left);
                }
            }
        }
        int times = first / terms.need(0);
        solution.applied(c.number[deal], times, value - times * terms.charge());
        return value - times * terms.charge();
    }

    /** Hands out equal units in the order of the problem's classes. */
    private void spread(int deal, int role, int unitClass, int units, int[] used) {
        int skip = used[unitClass];
        int need = units;
        used[unitClass] += units;
        for (int i = c.memberAt[unitClass]; need > 0; i++) {
            int room = problem.count[c.member[i]] - skip;
            if (room > 0) {
                int some = Math.min(room, need);
                solution.take(deal, role, c.member[i], some);
                need -= some;
                skip = 0;
            } else {
                skip = -room;
            }
        }
    }
}
