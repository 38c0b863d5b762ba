// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often a cycle shall pass without running out, such as 0.97 of all; its normal quantile is worked out once, in
 * decimals. Immutable.
 */
public final class ServiceLevel {
    private static final BigDecimal LEAST = new BigDecimal("1E-30");
    private static final int DIGITS = 20;

    private final BigDecimal probability;
    private final BigDecimal z;

    /** A level above zero and below one, neither nearer than 10^-30; else an {@link IllegalArgumentException}. */
    public ServiceLevel(BigDecimal probability) {
        if (probability.compareTo(LEAST) < 0
                || BigDecimal.ONE.subtract(probability).compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("a service level is between 0 and 1, not " + probability);
        }
        this.probability = probability;
        this.z = NormalQuantile.of(probability).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    public BigDecimal probability() {
        return probability;
    }

    /** How many standard deviations above the mean the level asks for, to 20 decimals. */
    public BigDecimal z() {
        return z;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceLevel level && probability.compareTo(level.probability) == 0;
    }

    @Override
    public int hashCode() {
        return probability.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return probability.toPlainString();
    }
}
