// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

/**
 * Takes something off goods, one promotion after the other. Open: a host may implement its own.
 *
 * <p>An implementation is a pure, immutable value: it is called on the thread that prices, must not block nor keep the
 * goods, and what it throws makes the pricing throw. It can not break a law: what it takes is clamped to what may be taken.
 */
public non-sealed interface Reduction extends Reward {
    /** Takes off what it gives. */
    void reduce(Goods goods);

    /** Whether it could reduce the price of one unit on a shelf, so that it may stand in the catalogue phase. */
    default boolean perUnit() {
        return false;
    }
}
