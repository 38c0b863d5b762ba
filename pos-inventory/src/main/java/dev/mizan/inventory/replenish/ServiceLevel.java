// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;

/**
 * How often a cycle shall pass without running out: 0.97 of all. Its normal quantile z is worked out in double by
 * StrictMath, so it is the same on every machine, and good to twelve digits.
 *
 * @param probability between zero and one, neither of them
 */
public record ServiceLevel(BigDecimal probability) {
    private static final int DIGITS = 12;

    public ServiceLevel {
        if (probability.signum() <= 0 || probability.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a service level is between 0 and 1, not " + probability);
        }
    }

    /** How many standard deviations above the mean the level asks for. */
    public BigDecimal z() {
        return BigDecimal.valueOf(NormalQuantile.of(probability.doubleValue()))
                .setScale(DIGITS, java.math.RoundingMode.HALF_EVEN);
    }
}
