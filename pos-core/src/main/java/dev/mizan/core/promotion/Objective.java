// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.spi.value.Percent;

/**
 * What the best deal is. The customer always pays least; an objective chooses among what saves the same: among assignments of
 * units to deals, among the choices of any other phase whose promotions compete, and among promotions that may not stand
 * together. Open: a host may implement its own, such as "of promotions of our own brand first".
 *
 * <p>An implementation is a pure, immutable value: it is asked on the thread that prices, for every deal that competes, must
 * not block, answers the same for the same promotion, and what it throws makes the pricing throw. Where amounts are too large
 * for two aims at once (about 5,000,000 minor units times what a basket comes to) the least total alone decides.
 */
public interface Objective {
    /** The customer pays least. */
    Objective LEAST_TOTAL = promotion -> Percent.ZERO;

    /** The customer pays least, and of such assignments the one of which vendors pay most. */
    Objective LARGEST_MARGIN = Promotion::vendorShare;

    /** The customer pays least, and of such assignments the one with the fewest applications. */
    Objective FEWEST_APPLICATIONS = new Objective() {
        @Override
        public Percent favours(Promotion promotion) {
            return Percent.ZERO;
        }

        @Override
        public boolean fewest() {
            return true;
        }
    };

    /**
     * Which part of what a promotion takes off speaks for it, 0 to 100 %: of assignments that save the same, the one is taken
     * in which these parts sum to the most, each rounded half up on its unit.
     */
    Percent favours(Promotion promotion);

    /** Whether instead the fewest applications are wanted; then {@link #favours} is not asked. */
    default boolean fewest() {
        return false;
    }
}
