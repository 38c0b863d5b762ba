// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How much of an item goes a day, in steps of its unit.
 *
 * @param mean of the days
 * @param deviation their standard deviation
 */
public record Demand(BigDecimal mean, BigDecimal deviation) {
    private static final MathContext DIGITS = new MathContext(20);

    /** Nothing goes. */
    public static final Demand NONE = new Demand(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The same each day. */
    public static Demand steady(long daily) {
        return new Demand(BigDecimal.valueOf(daily), BigDecimal.ZERO);
    }

    /** Of days as they were, those without a sale as zero; of fewer than two days the deviation is zero. */
    public static Demand of(List<Long> days) {
        if (days.isEmpty()) {
            return NONE;
        }
        BigDecimal many = BigDecimal.valueOf(days.size());
        BigDecimal sum = days.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares =
                days.stream().map(it -> BigDecimal.valueOf(it).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        // n times the sum of squares less the square of the sum is exact, and so never a hair below zero.
        BigDecimal spread = many.multiply(squares).subtract(sum.pow(2));
        BigDecimal variance =
                days.size() < 2 ? BigDecimal.ZERO : spread.divide(many.multiply(many.subtract(BigDecimal.ONE)), DIGITS);
        return new Demand(sum.divide(many, DIGITS), variance.sqrt(DIGITS));
    }

    void write(FieldWriter out) {
        out.text("mean", mean.toPlainString()).text("deviation", deviation.toPlainString());
    }

    static Demand read(FieldReader in) {
        return new Demand(in.parsed("mean", BigDecimal::new), in.parsed("deviation", BigDecimal::new));
    }
}
