// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The inverse of the normal distribution in decimals, the same on every machine: narrowed by halving, then refined by
 * Newton's method on 1/2 + density (z + z^3/3 + z^5/15 + ...).
 */
final class NormalQuantile {
    private static final MathContext WORK = new MathContext(60);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");
    private static final BigDecimal ROOT_OF_TWO_PI = Precision.TWO.multiply(PI).sqrt(WORK);
    private static final BigDecimal NOTHING = new BigDecimal("1E-50");
    private static final int FARTHEST = 12;

    /** How often the exponent is halved before its series. */
    private static final int HALVINGS = 10;

    private NormalQuantile() {}

    static BigDecimal of(BigDecimal probability) {
        BigDecimal low = BigDecimal.valueOf(-FARTHEST);
        BigDecimal high = BigDecimal.valueOf(FARTHEST);
        for (int i = 0; i < 14; i++) {
            BigDecimal middle = low.add(high).multiply(HALF);
            if (cumulative(middle).compareTo(probability) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal z = low.add(high).multiply(HALF);
        for (int i = 0; i < 6; i++) {
            z = z.subtract(cumulative(z).subtract(probability).divide(density(z), WORK), WORK);
        }
        return z;
    }

    private static BigDecimal density(BigDecimal z) {
        return exp(z.multiply(z, WORK).multiply(HALF).negate()).divide(ROOT_OF_TWO_PI, WORK);
    }

    private static BigDecimal cumulative(BigDecimal z) {
        BigDecimal square = z.multiply(z, WORK);
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int i = 3; term.abs().compareTo(NOTHING) > 0; i += 2) {
            term = term.multiply(square, WORK).divide(BigDecimal.valueOf(i), WORK);
            sum = sum.add(term, WORK);
        }
        return HALF.add(density(z).multiply(sum, WORK));
    }

    /** The exponential function, to about 55 digits. */
    static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), WORK);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; term.abs().compareTo(NOTHING) > 0; i++) {
            term = term.multiply(small, WORK).divide(BigDecimal.valueOf(i), WORK);
            sum = sum.add(term, WORK);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, WORK);
        }
        return sum;
    }
}
