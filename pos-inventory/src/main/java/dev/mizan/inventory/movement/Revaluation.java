// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

/**
 * Goods stay where they are and are worth more or less: {@link StockRevalued} says by how much some of them, whatever else
 * they are worth, {@link StockRestated} how all of them stand.
 */
public sealed interface Revaluation extends Movement permits StockRevalued, StockRestated {
    /** By how many minor units each line's value changes, of either sign. */
    Column values();

    @Override
    default long stepsChange(int line) {
        return 0;
    }

    @Override
    default long valueChange(int line) {
        return values().get(line);
    }

    @Override
    default long trueUp(int line) {
        return 0;
    }
}
