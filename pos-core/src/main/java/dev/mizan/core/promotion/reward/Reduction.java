// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/**
 * Takes something off goods, one promotion after the other. Open: a host may implement its own.
 *
 * <p>An implementation is a pure, immutable value: it is called on the thread that prices, must not block nor keep the
 * goods, and what it throws makes the pricing throw. It can not break a law: what it takes is clamped to what may be taken.
 */
public non-sealed interface Reduction extends Reward {
    /** What is known of it for a choice among reductions that compete, before each choice is tried. */
    enum Reach {
        /** What it takes off a kind depends on that kind and the basket as a whole, not on which goods it has beside. */
        EACH,
        /** Of several goods it never takes more than the sum of what it would take off each by itself. */
        LESS_TOGETHER,
        /** Nothing is known. */
        TOGETHER
    }

    /**
     * How what it takes off depends on the goods that it has. Where reductions compete, EACH is chosen for each line
     * without a search; what is not true of it may make the choice worse and its proof wrong.
     */
    default Reach reach() {
        return Reach.TOGETHER;
    }

    /** Takes off what it gives. */
    void reduce(Goods goods);

    /** Whether it could reduce the price of one unit on a shelf, so that it may stand in the catalogue phase. */
    default boolean perUnit() {
        return false;
    }
}
