// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

/** The inverse of the normal distribution: found by halving on its series, then refined by Newton's method. */
final class NormalQuantile {
    private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    private NormalQuantile() {}

    static double of(double probability) {
        double low = -9;
        double high = 9;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double z = (low + high) / 2;
        for (int i = 0; i < 3; i++) {
            z -= (cumulative(z) - probability) / density(z);
        }
        return z;
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    /** Near the middle 1/2 + density (z + z^3/3 + z^5/15 + ...), in the tails Laplace's continued fraction. */
    static double cumulative(double z) {
        if (StrictMath.abs(z) > 6) {
            double tail = tail(StrictMath.abs(z));
            return z > 0 ? 1 - tail : tail;
        }
        double term = z;
        double sum = z;
        for (int i = 3; StrictMath.abs(term) > 1e-18 * StrictMath.abs(sum) && i < 400; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return 0.5 + density(z) * sum;
    }

    private static double tail(double z) {
        double fraction = z;
        for (int i = 60; i > 0; i--) {
            fraction = z + i / fraction;
        }
        return density(z) / fraction;
    }
}
