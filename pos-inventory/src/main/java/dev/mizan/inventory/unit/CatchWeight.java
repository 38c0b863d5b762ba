// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.unit;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/**
 * Goods that are counted and weighed at once: three chickens of 4.120 kg. They are kept by weight, ordered by the piece,
 * and a weight far from the usual one is a mistake of the scale or of the count.
 *
 * @param count how many
 * @param weight of all of them
 */
public record CatchWeight(Quantity count, Quantity weight) {
    public CatchWeight {
        if (!count.isPositive() || !weight.isPositive()) {
            throw new IllegalArgumentException("catch weight of " + count + " and " + weight);
        }
    }

    /** Whether the weight of all is within a tolerance of the usual weight of one, the bounds counted. */
    public boolean plausible(Quantity usualOfOne, Percent tolerance) {
        long usual = usualOfOne.in(weight.unit(), Rounding.HALF_UP).steps()
                * count.steps()
                / count.unit().stepsInOne();
        long most = Rounding.FLOOR.multiplyDivide(usual, tolerance.millionths(), Percent.ONE_WHOLE);
        return Math.abs(weight.steps() - usual) <= most;
    }

    /** The usual weight of so many more, for a line that was ordered by the piece. */
    public Quantity weightOf(long pieces, Rounding rounding) {
        return new Quantity(
                rounding.multiplyDivide(weight.steps(), pieces * count.unit().stepsInOne(), count.steps()),
                weight.unit());
    }
}
