// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

/**
 * How the promotions of one phase share its goods: a choice of the shop for each phase, see {@link
 * PromotionPolicy#contest(Phase, Contest)}. Exclusive promotions, groups and lists of who combines hold in both, over all
 * phases, see {@link Stacking}.
 */
public enum Contest {
    /**
     * They compete, and the choice saves the customer the most that any choice of the phase could. Of deals, each unit is in
     * at most one group. On the shelf and on lines, each line gets at most one promotion, and one that is for a whole (a
     * capped percentage, an amount for all its goods) has the lines that are left to it as its goods. On the basket and
     * for a tender, each promotion has all of its goods or none, and no goods are in two. All see what the phases before
     * left, and none what another of its phase took; what would make goods dearer never wins. Points, cash back and
     * delivery reduce no goods: they are given after the contest, in their order.
     */
    BEST_DEAL,
    /** One after the other, each on what the others left to pay: lower lane, then higher priority, then first defined. */
    IN_TURN
}
