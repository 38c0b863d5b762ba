// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import dev.mizan.spi.value.Money;

/**
 * How a shop's prices end, as data: those of a step that end in .99 are 99 in a step of 100 minor units.
 *
 * @param step from one such price to the next, in minor units, above zero
 * @param ending what stands above a multiple of the step, from 0 up to the step
 * @param towards which of the two neighbours a price becomes
 */
public record PriceEnding(long step, long ending, Towards towards) {
    /** Which neighbour. */
    public enum Towards {
        /** The nearer; of two equally near the lower, in the shopper's favour. */
        NEAREST,
        /** The one below, or the price itself. */
        DOWN,
        /** The one above, or the price itself. */
        UP
    }

    public PriceEnding {
        if (step < 1 || ending < 0 || ending >= step) {
            throw new IllegalArgumentException("an ending is from 0 up to its step: " + ending + " of " + step);
        }
    }

    /**
     * The price with this ending; never below the lowest price that has it. A price below zero is an {@link
     * IllegalArgumentException}, one too large for a neighbour above an {@link ArithmeticException}.
     */
    public Money of(Money price) {
        if (price.isNegative()) {
            throw new IllegalArgumentException("a price below zero: " + price);
        }
        long minor = price.minor();
        long below = Math.floorDiv(minor - ending, step) * step + ending;
        long above = below == minor ? minor : Math.addExact(below, step);
        if (below < 0) {
            return Money.ofMinor(above, price.currency());
        }
        long chosen = switch (towards) {
            case NEAREST -> minor - below <= above - minor ? below : above;
            case DOWN -> below;
            case UP -> above;
        };
        return Money.ofMinor(chosen, price.currency());
    }
}
